import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenus, createMenus } from '../../../platform/context-menus.ts';

type Clicked = (info: object, tab?: object) => Promise<void>;

let click: Clicked = async () => {};
const create = vi.fn();
const actions = { 'check-selection': vi.fn(), 'check-page': vi.fn(), 'pause-site': vi.fn() };
const tab = { id: 7, url: 'https://news.example:8080/a' };

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, {
    contextMenus: {
      create,
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
  expect(actions['pause-site']).toHaveBeenLastCalledWith('news.example:8080', true);
  await click({ menuItemId: 'pause-site', checked: false }, tab);
  expect(actions['pause-site']).toHaveBeenLastCalledWith('news.example:8080', false);
});
