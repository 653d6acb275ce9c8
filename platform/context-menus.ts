import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** The words of the menus' entries. */
export type MenuWords = Readonly<Record<MenuEntry, string>>;

/** What each entry does; `tab` is the one whose page was clicked, where browsers say so. */
export type MenuActions = {
  readonly 'check-selection': (text: string, tab: number | undefined) => Promise<void>;
  readonly 'check-page': (tab: number) => Promise<void>;
  readonly 'pause-site': (site: SiteChoice) => Promise<void>;
};

/** Whether the reader wants a site paused, and whether it was said in a private window. */
export type SiteChoice = { readonly host: string; readonly paused: boolean; readonly isPrivate: boolean };

type MenuEntry = keyof MenuActions;

/** News is read on such pages; elsewhere the menus would promise what cannot be done. */
const pages = ['http://*/*', 'https://*/*'];

/** Puts our entries into the context menus of pages, in place of those that were there. */
export async function createMenus(words: MenuWords): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (id: MenuEntry, more: Omit<Menus.CreateCreatePropertiesType, 'id' | 'title'>) =>
    browser.contextMenus.create({ id, title: words[id], documentUrlPatterns: pages, ...more });
  add('check-selection', { contexts: ['selection'] });
  add('check-page', { contexts: ['page'] });
  add('pause-site', { contexts: ['page', 'selection'], type: 'checkbox', checked: false });
}

/** Puts other words on our entries, which stay where they are: a menu that is open keeps them, and their check marks. */
export async function renameMenus(words: MenuWords): Promise<void> {
  try {
    for (const [id, title] of Object.entries(words)) await browser.contextMenus.update(id, { title });
  } catch {
    // Before the first `createMenus` there are no entries.
  }
}

/** Has clicks on our entries done, from now on. */
export function answerMenus(actions: MenuActions): void {
  browser.contextMenus.onClicked.addListener(
    async ({ menuItemId, selectionText, checked }: Menus.OnClickData, tab?: Tabs.Tab) => {
      if (menuItemId === 'check-selection') await actions['check-selection'](selectionText ?? '', tab?.id);
      if (tab?.id === undefined || tab.url === undefined) return;
      if (menuItemId === 'check-page') await actions['check-page'](tab.id);
      if (menuItemId !== 'pause-site') return;
      const { host } = new URL(tab.url);
      await actions['pause-site']({ host, paused: checked === true, isPrivate: tab.incognito });
    },
  );
}

/** Sets the check mark of “pause on this site” for the tab in front: browsers have one menu for all tabs. */
export async function markPaused(paused: boolean): Promise<void> {
  try {
    await browser.contextMenus.update('pause-site', { checked: paused });
  } catch {
    // Before the first `createMenus` there is no such entry.
  }
}
