import type { Browser } from 'puppeteer-core';
import type { FoundBrowser } from '../cli/browsers/find-browser.ts';
import { launchBrowser } from '../cli/browsers/launch-browser.ts';
import { serveSite } from '../cli/sample-site/serve-site.ts';
import { growingPage } from './changing-pages.ts';
import { printTable } from './measure.ts';
import { plainBrowser } from './plain-browser.ts';

const rests = 5000; // Milliseconds in which the last change of a page has been read, and painted.

/** Seconds of processor time that one page cost a whole browser while it grew, and once it was loaded as it is in the end. */
type Cost = { readonly growing: number; readonly grown: number };

/**
 * Prints what a page that grows costs all processes of Chromium, worker included, with the extension and without, beside
 * the same page read once.
 */
export async function benchGrowingPage(found: FoundBrowser, folder: string): Promise<void> {
  const { browser } = await launchBrowser(found, folder, true);
  const costs = [await costOf(browser), await costOf(await plainBrowser(found))] as const;
  const rows = costs.map(({ growing, grown }, index) => [
    index === 0 ? 'with the extension' : 'without',
    ...[growing, grown].map((seconds) => `${seconds.toFixed(1)} s`),
  ]);
  const [ours, plain] = costs;
  const ratio = (ours.growing - plain.growing) / (ours.grown - plain.grown);
  printTable(`${found.label} ${found.version}: ${growingPage.name}, processor time of all processes`, [
    ['', 'growing', 'loaded as it is in the end'],
    ...rows,
    ['the extension’s part, growing : loaded', `${ratio.toFixed(1)}×`, ''],
  ]);
}

/** Closes the browser in the end. */
async function costOf(browser: Browser): Promise<Cost> {
  const site = await serveSite({ '/growing.html': growingPage.html });
  const page = await browser.newPage();
  try {
    const growing = await processorTime(browser, async () => {
      await page.goto(`${site.origin}/growing.html`);
      await page.evaluate(growingPage.change, false);
    });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await page.goto('about:blank');
    const last = await serveSite({ '/grown.html': `<!doctype html>${html}` });
    const grown = await processorTime(browser, () => page.goto(`${last.origin}/grown.html`));
    await last.close();
    return { growing, grown };
  } finally {
    await site.close();
    await browser.close();
  }
}

async function processorTime(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const session = await browser.target().createCDPSession();
  const spent = async (): Promise<ReadonlyMap<number, number>> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await spent();
  await work();
  await new Promise((resolve) => setTimeout(resolve, rests));
  let sum = 0;
  for (const [id, seconds] of await spent()) sum += seconds - (before.get(id) ?? 0);
  return sum;
}
