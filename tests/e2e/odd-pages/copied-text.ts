import type { Browser, Page } from 'puppeteer-core';
import { firefoxWindow } from '../../../cli/browsers/firefox-window.ts';
import type { Pages } from '../../../cli/sample-site/serve-site.ts';
import type { InBrowser } from '../use-browser.ts';

/** What the keys for copying put on the clipboard in a page; what was on it before where they put nothing there. */
export async function copiedText(page: Page, { loaded, site }: InBrowser): Promise<string> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyC');
  await page.keyboard.up('Control');
  if (loaded.found.family === 'firefox') {
    const window = await firefoxWindow(loaded.browser);
    return String(await window.run('return navigator.clipboard.readText()'));
  }
  const { origin } = new URL(page.url());
  await loaded.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const text = await readClipboard(page).catch(() => undefined);
  if (text !== undefined) return text;
  // Pages in a sandbox may not look, so another page does.
  const clipboard = await clipboardPage(loaded.browser, site.origin);
  await clipboard.bringToFront();
  await clipboard.waitForFunction(() => document.hasFocus());
  const read = await readClipboard(clipboard);
  await page.bringToFront();
  return read;
}

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

const clipboardPath = '/clipboard.html';

/** A page that may look at the clipboard, to be served beside the others. */
export const clipboardPages: Pages = {
  [clipboardPath]: '<!doctype html><title>Clipboard</title><link rel="icon" href="data:,"><p>Empty.</p>',
};

async function clipboardPage(browser: Browser, origin: string): Promise<Page> {
  const known = (await browser.pages()).find((page) => page.url() === origin + clipboardPath);
  if (known) return known;
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const page = await browser.newPage();
  await page.goto(origin + clipboardPath);
  return page;
}
