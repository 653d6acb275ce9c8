import type { Browser, Page } from 'puppeteer-core';
import { extensionFolder } from '../../../cli/browsers/build-extension.ts';
import { closeChromiumWelcome } from '../../../cli/browsers/chromium-extension.ts';
import { giveFirefoxCommand } from '../../../cli/browsers/firefox-extension.ts';
import { type FirefoxWindow, firefoxWindow } from '../../../cli/browsers/firefox-window.ts';
import type { LoadedBrowser, Popup } from '../../../cli/browsers/loaded-browser.ts';
import { fateOf } from './what-befalls.ts';

/** The private windows of a browser, and the extension's leave to be in them. */
export type PrivateWindows = {
  /** Lets the extension into private windows, as the switch on the browser's own page of extensions does. */
  allow(): Promise<void>;
  /** Opens a private window, and gives the page in it; a second one opens beside the first. */
  open(): Promise<Page>;
  /** Pauses the site of a page in the private window that opened last, as its reader does. */
  pauseSite(page: Page): Promise<void>;
};

/** The private windows of a running browser. */
export async function privateWindows({ browser, found, openPopup }: LoadedBrowser): Promise<PrivateWindows> {
  return found.family === 'chrome'
    ? { ...chromiumPrivately(browser), pauseSite: async (page) => switchSite(await openPopup(page)) }
    : firefoxPrivately(browser, await firefoxWindow(browser));
}

/** Presses the popup's switch for the site, and closes it. */
async function switchSite(popup: Popup): Promise<void> {
  await popup.waitFor(`document.querySelector('.switches input')?.checked`);
  await popup.waitFor(`(document.querySelector('.switches input').click(), true)`);
  await popup.waitFor(`document.querySelector('.switches input')?.checked === false`);
  await popup.close();
}

function chromiumPrivately(browser: Browser): Omit<PrivateWindows, 'pauseSite'> {
  return {
    allow: async () => {
      // Loaded anew, not over the old: else its background starts twice, and the first may be the one that is found.
      for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
      await browser.installExtension(extensionFolder('chrome'), { enabledInIncognito: true });
      await closeChromiumWelcome(browser);
    },
    open: async () => {
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget((each) => each.type() === 'page' && !before.has(each));
      // Any extension may open one, whether it may look into it or not.
      const { inBackground } = await fateOf(browser, 'chrome');
      await inBackground(`await chrome.windows.create({ incognito: true, url: 'about:blank' });`);
      return (await opened).asPage();
    },
  };
}

function firefoxPrivately(browser: Browser, window: FirefoxWindow): PrivateWindows {
  const found = `[...WebExtensionPolicy.getActiveExtensions()].find(({ name }) => name === 'Plumbline').extension`;
  return {
    allow: async () => {
      await window.run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { id } = ${found};
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID(id)).reload();`);
    },
    open: async () => {
      const before = new Set(await browser.pages());
      await window.run(`
        // With a page of its own: the one that Firefox greets with may still be loading when the test goes elsewhere.
        const args = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
        args.data = 'about:blank';
        const opened = OpenBrowserWindow({ private: true, args });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
        await opened.delayedStartupPromise;`);
      const page = (await browser.pages()).find((each) => !before.has(each));
      if (!page) throw new Error('Firefox has opened no private window.');
      return page;
    },
    // By its key: popups of windows that are just coming to the front may stay closed.
    pauseSite: async () =>
      giveFirefoxCommand(
        inPrivateWindow(window),
        String(await window.run(`return ${found}.id;`)),
        'site-pause',
      ),
  };
}

/** Runs scripts as `window` does, but in the private window that is in front. */
function inPrivateWindow({ run }: FirefoxWindow): FirefoxWindow {
  return {
    run: (body) =>
      run(`
        const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
        const front = Services.wm.getZOrderEnumerator?.('navigator:browser') ?? Services.wm.getEnumerator('navigator:browser');
        const there = [...front].find((each) => PrivateBrowsingUtils.isWindowPrivate(each));
        return (async (window, document, gBrowser) => { ${body} })(there, there.document, there.gBrowser);`),
  };
}
