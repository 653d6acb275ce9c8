import type { Browser, Page } from 'puppeteer-core';

/** Opens pages of the extension in Chromium, as tabs that pictures can be taken of. */
export type OwnPages = {
  open(path: string): Promise<Page>;
  /** Changes settings as the options page does. */
  choose(change: object): Promise<void>;
};

/** Finds the extension's pages by its id. */
export async function ownPages(browser: Browser): Promise<OwnPages> {
  const [id] = (await browser.extensions()).keys();
  if (id === undefined) throw new Error('The extension is not loaded.');
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    await page.waitForSelector('h1');
    return page;
  };
  return {
    open,
    choose: async (change) => {
      const page = await open('options.html');
      await page.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify({ type: 'settings.set', request: { change } })})`,
      );
      await page.close();
    },
  };
}
