import { type Browser, launch, type Page } from 'puppeteer-core';
import { buildExtension } from '../cli/browsers/build-extension.ts';
import { ensureBrowser } from '../cli/browsers/ensure-browser.ts';
import type { FoundBrowser } from '../cli/browsers/find-browser.ts';
import { browserNames } from '../cli/browsers/known-browsers.ts';
import { launchBrowser } from '../cli/browsers/launch-browser.ts';
import { serveSite } from '../cli/sample-site/serve-site.ts';
import { changingPages } from './changing-pages.ts';
import { type MainThread, traceMainThread } from './main-thread.ts';
import { median, printTable } from './measure.ts';
import { type Probed, probePage } from './page-probe.ts';
import { coveragePage, otherPage } from './pages.ts';

const settled = 1500; // Milliseconds without a change in what is painted: nothing more is coming.
const rests = 3000; // Milliseconds in which all is done that a page and the extension begin by themselves.

/** Times the whole extension in real browsers: from a loaded page to its last paint, and pages with it and without. */
export async function benchExtension(quick: boolean): Promise<void> {
  for (const names of [browserNames.filter((name) => name !== 'firefox'), ['firefox'] as const]) {
    const found = await ensureBrowser(names);
    const changing = changingPages();
    const site = await serveSite({
      '/article.html': probed(coveragePage(8_000, 12)),
      '/long.html': probed(coveragePage(1_000_000, 1_800)),
      '/other.html': otherPage(1_000_000),
      ...Object.fromEntries(changing.map(({ html }, index) => [`/changing-${index}.html`, html])),
    });
    const { browser: withIt } = await launchBrowser(found, await buildExtension(found.family), true);
    try {
      await timePainting(withIt, found, site.origin, quick);
      if (found.family === 'chrome') await compare(withIt, found, site.origin, quick);
    } finally {
      await withIt.close();
      await site.close();
    }
  }
}

async function timePainting(
  browser: Browser,
  { label, version }: FoundBrowser,
  origin: string,
  quick: boolean,
) {
  const runs: Probed[] = [];
  for (let run = 0; run <= (quick ? 1 : 11); run++) runs.push(await probe(browser, `${origin}/article.html`));
  const [cold, ...warm] = runs;
  const long = await probe(browser, `${origin}/long.html`);
  const ms = (time: number | undefined) => `${time?.toFixed(0) ?? '–'} ms`;
  printTable(`${label} ${version}: from DOMContentLoaded to painted, with messages and the worker's part`, [
    ['article of 8 kB, the first after the start', ms(cold?.last)],
    ['article of 8 kB, median of the others', ms(median(warm.map(({ last = Number.NaN }) => last)))],
    [`coverage of 1 MB, ${long.painted} claims: in view`, ms(long.first)],
    ['… all', ms(long.last)],
  ]);
}

/** Opens a page with the probe in it and gives what it saw once nothing more was painted for a while. */
async function probe(browser: Browser, url: string): Promise<Probed> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.plumblineProbed.painted > 0, {
      timeout: 120_000,
      polling: 100,
    });
    for (let before = 0; ; ) {
      const now = await page.evaluate(() => globalThis.plumblineProbed);
      if (now.painted === before) return now;
      before = now.painted;
      await new Promise((resolve) => setTimeout(resolve, settled));
    }
  } finally {
    await page.close();
  }
}

/** The same pages with the extension and without it, in Chromium, which tells what its threads do. */
async function compare(withIt: Browser, found: FoundBrowser, origin: string, quick: boolean): Promise<void> {
  const without = await launch({
    executablePath: found.path,
    headless: true,
    args: ['--no-first-run', '--disable-background-networking', '--no-sandbox'],
  });
  try {
    const rows = [
      ['page', 'work with, ms', 'without, ms', 'longest task', 'without', 'over 16 ms', 'without'],
    ];
    const row = (name: string, [ours, plain]: readonly [MainThread, MainThread]) =>
      rows.push([
        name,
        ...[ours.total, plain.total, ours.longest, plain.longest].map((each) => each.toFixed(0)),
        String(ours.over16),
        String(plain.over16),
      ]);
    const both = async (path: string, work: (page: Page) => Promise<unknown>) =>
      [await trace(withIt, origin + path, work), await trace(without, origin + path, work)] as const;
    const rest = () => new Promise((resolve) => setTimeout(resolve, rests));
    row('article of 8 kB', await both('/article.html', rest));
    if (!quick) row('other news, 1 MB', await both('/other.html', rest));
    if (!quick) row('coverage of 1 MB', await both('/long.html', rest));
    for (const [index, { name, change }] of changingPages().entries())
      row(name, await both(`/changing-${index}.html`, (page) => page.evaluate(change, quick)));
    printTable(`${found.label} ${found.version}: what the page's thread does, processor time`, rows);
    if (quick) return;
    const heaps = [
      await heapOf(withIt, `${origin}/other.html`),
      await heapOf(without, `${origin}/other.html`),
    ];
    printTable('Heap of other news of 1 MB after it has settled, with the extension and without', [
      heaps.map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`),
    ]);
  } finally {
    await without.close();
  }
}

async function trace(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<unknown>,
): Promise<MainThread> {
  const page = await browser.newPage();
  try {
    return await traceMainThread(page, async () => {
      await page.goto(url);
      await work(page);
    });
  } finally {
    await page.close();
  }
}

async function heapOf(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, rests));
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await page.close();
  }
}

function probed(html: string): string {
  return html.replace('<meta charset', `<script>(${probePage})()</script><meta charset`);
}
