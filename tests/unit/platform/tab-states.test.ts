import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeTab, readTab, type TabRecord, writeTab } from '../../../platform/tab-states.ts';

const record = (document: string): TabRecord => ({ frame: 0, document, host: 'news.example' });

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.get = async () => ({ id: 7 }) as never;
  await writeTab(7, record('D1'));
});

describe('A change of what is known of a tab', () => {
  it('is made by what is known when it is written, not by what was known when it was begun', async () => {
    const seen: string[] = [];
    await changeTab(7, async (known) => {
      seen.push(known.document);
      if (seen.length === 1) await writeTab(7, record('D2'));
      return known.document === 'D1' ? undefined : { ...known, failed: true };
    });
    expect(seen).toEqual(['D1', 'D2']);
    expect(await readTab(7)).toEqual({ ...record('D2'), failed: true });
  });

  it('of two at once undoes none', async () => {
    await Promise.all([
      changeTab(7, (known) => ({ ...known, failed: true })),
      changeTab(7, (known) => ({ ...known, asked: true })),
    ]);
    expect(await readTab(7)).toEqual({ ...record('D1'), failed: true, asked: true });
  });

  it('forgets, where nothing is given', async () => {
    await changeTab(7, () => undefined);
    expect(await readTab(7)).toBeUndefined();
  });

  it('writes nothing where it gives what it got, or where nothing is known', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await changeTab(7, (known) => known);
    await changeTab(8, () => record('D9'));
    expect(set).not.toHaveBeenCalled();
    expect(await readTab(8)).toBeUndefined();
  });
});
