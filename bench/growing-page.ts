import type { Browser } from 'puppeteer-core';
import type { FoundBrowser } from '../cli/browsers/find-browser.ts';
import { launchBrowser } from '../cli/browsers/launch-browser.ts';
import { serveSite } from '../cli/sample-site/serve-site.ts';
import { growingPage } from './changing-pages.ts';
import { median, printTable } from './measure.ts';
import { plainBrowser } from './plain-browser.ts';

const rests = 5000; // Milliseconds in which the last change of a page has been read, and painted.

/** Seconds of processor time that one page cost a whole browser while it grew, and once it was loaded as it is in the end. */
type Cost = { readonly growing: number; readonly grown: number };

const rounds = 3;

/**
 * Prints what a page that grows costs all processes of Chromium, worker included, with the extension and without, beside
 * the same page read once: medians of several rounds, by turns, for a browser's own work on the page differs by a fifth.
 */
export async function benchGrowingPage(found: FoundBrowser, folder: string): Promise<void> {
  const { browser } = await launchBrowser(found, folder, true);
  const plainOne = await plainBrowser(found);
  const site = await serveSite({ '/growing.html': growingPage.html });
  const costs: { readonly ours: Cost; readonly plain: Cost }[] = [];
  try {
    for (let round = 0; round < rounds; round += 1)
      costs.push({ ours: await costOf(browser, site.origin), plain: await costOf(plainOne, site.origin) });
  } finally {
    await site.close();
    await browser.close();
    await plainOne.close();
  }
  const middle = (who: 'ours' | 'plain', what: keyof Cost) => median(costs.map((cost) => cost[who][what]));
  const row = (name: string, who: 'ours' | 'plain') => [
    name,
    ...(['growing', 'grown'] as const).map((what) => {
      const all = costs.map((cost) => cost[who][what].toFixed(1)).join(' ');
      return `  ${middle(who, what).toFixed(1)} s (${all})`;
    }),
  ];
  const part = (what: keyof Cost) => middle('ours', what) - middle('plain', what);
  printTable(`${found.label} ${found.version}: ${growingPage.name}, processor time of all processes`, [
    ['', '  growing', '  loaded as it is in the end'],
    row('with the extension', 'ours'),
    row('without', 'plain'),
    ['the extension’s part, growing : loaded', `  ${(part('growing') / part('grown')).toFixed(1)}×`],
  ]);
}

async function costOf(browser: Browser, origin: string): Promise<Cost> {
  const page = await browser.newPage();
  const growing = await processorTime(browser, async () => {
    await page.goto(`${origin}/growing.html`);
    await page.evaluate(growingPage.change, false);
  });
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await page.goto('about:blank');
  const last = await serveSite({ '/grown.html': `<!doctype html>${html}` });
  try {
    const grown = await processorTime(browser, () => page.goto(`${last.origin}/grown.html`));
    return { growing, grown };
  } finally {
    await page.close();
    await last.close();
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
