import type { Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';

/** Opens the context menu of Firefox's selected tab at a point of its page, and chooses one of the extension's entries. */
export async function chooseInFirefoxMenu(
  window: FirefoxWindow,
  extensionId: string,
  page: Page,
  { entry, point }: { readonly entry: string; readonly point: { x: number; y: number } },
): Promise<void> {
  await window.run(`
    const menu = document.getElementById('contentAreaContextMenu');
    globalThis.plumblineMenu = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));`);
  await page.mouse.click(point.x, point.y, { button: 'right' });
  await window.run(`
    await globalThis.plumblineMenu;
    delete globalThis.plumblineMenu;
    const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
    const item = document.getElementById(makeWidgetId(${JSON.stringify(extensionId)}) + ${JSON.stringify(`-menuitem-_${entry}`)});
    if (!item) throw new Error('The menu has no such entry: ' + ${JSON.stringify(entry)});
    const open = async (popup) => {
      if (popup.state === 'open') return;
      const shown = new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
      popup.parentElement.openMenu(true);
      await shown;
    };
    const popup = item.closest('menupopup');
    await open(popup);
    const menu = document.getElementById('contentAreaContextMenu');
    const hidden = new Promise((resolve) => menu.addEventListener('popuphidden', (event) => event.target === menu && resolve()));
    popup.activateItem(item);
    await hidden;`);
}
