import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSelections, openSelection, readSelection } from '../../../platform/selected-text.ts';
import { type TabRecord, writeTab } from '../../../platform/tab-states.ts';

const create = vi.fn(async (_: { url: string }) => ({ tabs: [{ id: 9 }] }));
const record = (kind: 'coverage' | 'mention' | 'none'): TabRecord => ({
  frame: 0,
  document: 'D1',
  host: 'news.example',
  result: { coverage: { kind, score: 1, evidence: [] }, claims: [], findings: [] },
  excerpt: { title: 'A deal', date: '2021-11-02', lang: 'en', surroundings: [] },
});

/** What is kept for the window that opened last. */
const kept = () => readSelection(create.mock.lastCall?.[0].url.split('#')[1] ?? '');

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.windows, { create });
});

it('is kept for its window, with the page that it is a part of where that is about the story', async () => {
  await writeTab(7, record('coverage'));
  await openSelection('They signed it.', 7);
  expect(await kept()).toEqual({
    text: 'They signed it.',
    isCut: false,
    around: { partOf: 'coverage', title: 'A deal', date: '2021-11-02', lang: 'en' },
  });
});

it.each([
  ['a page about something else', record('none')],
  ['a page that is still being read', { frame: 0, document: 'D1', host: 'news.example' }],
])('stands by itself in %s', async (_, page) => {
  await writeTab(7, page);
  await openSelection('They signed it.', 7);
  expect(await kept()).toEqual({ text: 'They signed it.', isCut: false });
});

it('is cut where it is longer than an article', async () => {
  await openSelection('a'.repeat(50_001), undefined);
  expect(await kept()).toEqual({ text: 'a'.repeat(50_000), isCut: true });
});

it('opens in a tab where there are no windows', async () => {
  create.mockRejectedValueOnce(new Error('no windows here'));
  const open = vi.spyOn(fakeBrowser.tabs, 'create');
  await openSelection('They signed it.', 7);
  expect(open).toHaveBeenCalledWith({ url: expect.stringContaining('/selection.html#') });
});

it('is forgotten when its window closes, and not with another tab', async () => {
  forgetSelections();
  await openSelection('They signed it.', 7);
  const close = (id: number) =>
    fakeBrowser.tabs.onRemoved.trigger(id, { windowId: 1, isWindowClosing: false });
  await close(7);
  expect(await kept()).toBeDefined();
  await close(9);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('is gone once the browser has forgotten it', async () => {
  expect(await readSelection('never')).toBeUndefined();
});
