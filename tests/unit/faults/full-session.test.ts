import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab, type TabRecord, writeTab } from '../../../platform/tab-states.ts';

const session = fakeBrowser.storage.session;
const real = session.set.bind(session);
/** What the session holds at most, in characters of JSON. */
let room = Number.POSITIVE_INFINITY;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
  fakeBrowser.tabs.get = async () => ({ id: 7 }) as never;
  room = Number.POSITIVE_INFINITY;
  session.set = async (items: object) => {
    const kept = await session.get(null);
    if (JSON.stringify({ ...kept, ...items }).length > room) throw new Error('QUOTA_BYTES quota exceeded');
    await real(items);
  };
});

function record(document: string): TabRecord {
  return {
    ...{ frame: 0, document, host: 'news.example' },
    result: { coverage: { kind: 'coverage', score: 9, evidence: [] }, claims: [], findings: [] },
    excerpt: { title: 'x'.repeat(500), surroundings: [] },
    checkedAt: '2021-11-02T00:00:00.000Z',
    positions: [{ claim: 0, start: 1, end: 2 }],
  };
}

describe('A session that has no room', () => {
  it('keeps the page that is read now, and of others all but what only reports need', async () => {
    await writeTab(1, record('D1'));
    await session.set({ 'selection:a': { text: 'y'.repeat(500), isCut: false } });
    room = 1500;
    await writeTab(2, record('D2'));
    expect(await readTab(2)).toMatchObject({ document: 'D2', result: { claims: [] } });
    expect((await readTab(1))?.result).toBeDefined();
    expect((await readTab(1))?.excerpt).toBeUndefined();
    expect(await session.get('selection:a')).toEqual({});
  });

  it('knows a page while room is made for it, and keeps what is found on it meanwhile', async () => {
    await writeTab(1, record('D1'));
    await session.set({ 'selection:a': { text: 'y'.repeat(500), isCut: false } });
    room = 1500;
    const making = Promise.withResolvers<void>();
    const remove = session.remove.bind(session);
    session.remove = (async (keys: string[]) => {
      await making.promise;
      await remove(keys);
    }) as never;
    const { result: _, ...bare } = record('D2');
    const kept = writeTab(2, bare);
    await vi.waitFor(async () => expect((await readTab(2))?.document).toBe('D2'));
    const found = writeTab(2, record('D2'));
    making.resolve();
    await Promise.all([kept, found]);
    session.remove = remove;
    expect((await readTab(2))?.result).toBeDefined();
  });

  it('keeps what the popup lists, where a page is too long for more', async () => {
    room = 400;
    await writeTab(2, record('D2'));
    expect((await readTab(2))?.result).toBeDefined();
    expect((await readTab(2))?.excerpt).toBeUndefined();
  });
});

describe('A tab that closes while its page is read', () => {
  it('is not kept in mind', async () => {
    fakeBrowser.tabs.get = async () => {
      throw new Error('No tab with id: 7.');
    };
    await writeTab(7, record('D1'));
    expect(await readTab(7)).toBeUndefined();
  });
});
