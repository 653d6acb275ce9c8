import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenus, createMenus, markPaused, renameMenus } from '../../../platform/context-menus.ts';

type Clicked = (info: object, tab?: object) => Promise<void>;

let click: Clicked = async () => {};
const create = vi.fn();
const update = vi.fn(async (_id: string, _change: object) => {});
const actions = { 'check-selection': vi.fn(), 'check-page': vi.fn(), 'pause-site': vi.fn() };
const tab = { id: 7, url: 'https://news.example:8080/a', incognito: false };

const site = { host: 'news.example:8080', isPrivate: false };

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, {
    contextMenus: {
      create,
      update,
      removeAll: async () => {},
      onClicked: { addListener: (listener: Clicked) => (click = listener) },
    },
  });
  answerMenus(actions);
});

it('offers to check a selection where text is selected, on pages of the web alone', async () => {
  await createMenus({ 'check-selection': 'A', 'check-page': 'B', 'pause-site': 'C' });
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({
      id: 'check-selection',
      title: 'A',
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    }),
  );
});

it('checks the selected text', async () => {
  await click({ menuItemId: 'check-selection', selectionText: 'Microsoft will acquire Sega' }, tab);
  expect(actions['check-selection']).toHaveBeenCalledWith('Microsoft will acquire Sega', 7);
});

it('pauses the site with its port, and resumes it', async () => {
  await click({ menuItemId: 'pause-site', checked: true }, tab);
  expect(actions['pause-site']).toHaveBeenLastCalledWith({ ...site, paused: true });
  await click({ menuItemId: 'pause-site', checked: false }, tab);
  expect(actions['pause-site']).toHaveBeenLastCalledWith({ ...site, paused: false });
});

it('says whether a site is paused in a private window', async () => {
  await click({ menuItemId: 'pause-site', checked: true }, { ...tab, incognito: true });
  expect(actions['pause-site']).toHaveBeenLastCalledWith({ ...site, paused: true, isPrivate: true });
});

it('checks the page', async () => {
  await click({ menuItemId: 'check-page' }, tab);
  expect(actions['check-page']).toHaveBeenCalledWith(7);
});

it('does what needs no tab where there is none', async () => {
  await click({ menuItemId: 'check-selection', selectionText: 'They signed it.' });
  await click({ menuItemId: 'pause-site', checked: true });
  expect(actions['check-selection']).toHaveBeenCalledWith('They signed it.', undefined);
  expect(actions['pause-site']).not.toHaveBeenCalled();
});

it('takes other words without losing its entries or the check mark', async () => {
  await renameMenus({ 'check-selection': 'A', 'check-page': 'B', 'pause-site': 'C' });
  expect(update.mock.calls).toEqual([
    ['check-selection', { title: 'A' }],
    ['check-page', { title: 'B' }],
    ['pause-site', { title: 'C' }],
  ]);
  expect(create).not.toHaveBeenCalled();
});

it('marks the site as paused or not', async () => {
  await markPaused(true);
  expect(update).toHaveBeenLastCalledWith('pause-site', { checked: true });
});

it.each([
  ['renamed', () => renameMenus({ 'check-selection': 'A', 'check-page': 'B', 'pause-site': 'C' })],
  ['marked', () => markPaused(true)],
])('is left alone where it is %s before it is there', async (_, change) => {
  update.mockRejectedValue(new Error('Cannot find menu item with id pause-site'));
  await expect(change()).resolves.toBeUndefined();
});
