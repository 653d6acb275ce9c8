import type { Browser } from 'puppeteer-core';
import { inDocument } from '../../../cli/browsers/firefox-extension.ts';
import { type FirefoxWindow, firefoxWindow } from '../../../cli/browsers/firefox-window.ts';
import type { BrowserFamily } from '../../../cli/browsers/known-browsers.ts';

/** What can befall an extension in a running browser. */
export type Fate = {
  /** Ends the background as the browser does to save memory, whatever it is at; at once, or as soon as it has started. */
  endBackground(): Promise<void>;
  /** Runs the body of an async function in the background, which it wakes, and gives what it returns: plain data. */
  inBackground(body: string): Promise<unknown>;
  disable(): Promise<void>;
  enable(): Promise<void>;
  remove(): Promise<void>;
};

/** Lets things befall the extension of a browser. */
export async function fateOf(browser: Browser, family: BrowserFamily): Promise<Fate> {
  return family === 'chrome' ? chromiumFate(browser) : firefoxFate(await firefoxWindow(browser));
}

async function chromiumFate(browser: Browser): Promise<Fate> {
  const id = [...(await browser.extensions()).keys()][0] ?? '';
  const origin = `chrome-extension://${id}/`;
  const workerTarget = () =>
    browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
  const worker = async () => {
    const found = await (await workerTarget()).worker();
    if (!found) throw new Error('The extension has no service worker.');
    return found;
  };
  const onExtensionsPage = async (expression: string) => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(expression);
    await page.close();
  };
  return {
    endBackground: async () => {
      const target = await workerTarget();
      const gone = new Promise<void>((resolve) =>
        browser.on('targetdestroyed', (each) => each === target && resolve()),
      );
      const running = await target.worker();
      // Puppeteer minds that the worker has gone before it could let go of it.
      await running?.close().catch(() => undefined);
      await gone;
    },
    inBackground: async (body) => {
      // As text, because the names of the extension's world are not those of this one.
      const text = await (await worker()).evaluate(
        `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      );
      return JSON.parse(String(text));
    },
    disable: () => onExtensionsPage(`chrome.management.setEnabled('${id}', false)`),
    enable: () => onExtensionsPage(`chrome.management.setEnabled('${id}', true)`),
    remove: () => browser.uninstallExtension(id),
  };
}

async function firefoxFate(window: FirefoxWindow): Promise<Fate> {
  const found = `(() => {
    const policy = [...WebExtensionPolicy.getActiveExtensions()].find(({ name }) => name === 'Plumbline');
    return policy.extension;
  })()`;
  const id = String(await window.run(`return ${found}.id;`));
  const addon = `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});`;
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  return {
    endBackground: async () => {
      await window.run(`
        const extension = ${extension};
        while (extension.backgroundState !== 'running')
          await new Promise((resolve) => extension.once('background-script-started', resolve));
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`);
    },
    inBackground: async (body) => {
      await window.run(`await ${extension}.wakeupBackground?.();`);
      const text = await window.run(
        inDocument(
          `${extension}.backgroundContext.xulBrowser`,
          `Components.utils.evalInSandbox(
            ${JSON.stringify(`(async () => JSON.stringify((await (async () => { const chrome = browser; ${body} })()) ?? null))()`)},
            // As the background's own script: the same rights, and not bound to what its policy says of scripts.
            Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false }),
          )`,
        ),
      );
      return JSON.parse(String(text));
    },
    disable: async () => void (await window.run(`${addon} await addon.disable();`)),
    enable: async () => void (await window.run(`${addon} await addon.enable();`)),
    remove: async () => void (await window.run(`${addon} await addon.uninstall();`)),
  };
}
