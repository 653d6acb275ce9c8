import { inDocument } from './firefox-extension.ts';
import type { FirefoxWindow } from './firefox-window.ts';

const popupBrowser = `document.querySelector('.webextension-popup-browser')`;

/** Takes all sites from the extension, as the switches of Firefox's own page of extensions do. */
export async function withholdFirefoxAccess(window: FirefoxWindow, extensionId: string): Promise<void> {
  await window.run(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const { origins } = await ExtensionPermissions.get(extension.id);
    await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);`);
}

/** Presses a button of the open popup that has Firefox ask for a site, and says yes. */
export async function allowFirefoxAccess(window: FirefoxWindow, selector: string): Promise<void> {
  await window.run(`
    // Firefox does not hear a click that comes at once: it could have been meant for something else.
    Services.prefs.setIntPref('security.notification_enable_delay', 0);
    const { panel } = PopupNotifications;
    globalThis.plumblineQuestion = new Promise((resolve) => panel.addEventListener('popupshown', resolve, { once: true }));`);
  // Firefox asks where the reader did something, alone: a script's click is not enough.
  await window.run(
    inDocument(
      popupBrowser,
      `(() => {
        const handling = window.windowUtils.setHandlingUserInput(true);
        document.querySelector(${JSON.stringify(selector)}).click();
        handling.destruct();
      })()`,
    ),
  );
  await window.run(`
    await globalThis.plumblineQuestion;
    delete globalThis.plumblineQuestion;
    const { panel } = PopupNotifications;
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.firstElementChild.button.click();
    await hidden;`);
}
