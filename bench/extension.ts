import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from '../cli/browsers/build-extension.ts';
import { ensureBrowser } from '../cli/browsers/ensure-browser.ts';
import type { FoundBrowser } from '../cli/browsers/find-browser.ts';
import { browserNames } from '../cli/browsers/known-browsers.ts';
import { launchBrowser } from '../cli/browsers/launch-browser.ts';
import { serveSite } from '../cli/sample-site/serve-site.ts';
import { changingPages } from './changing-pages.ts';
import { benchGrowingPage } from './growing-page.ts';
import { type MainThread, traceMainThread } from './main-thread.ts';
import { median, printTable } from './measure.ts';
import { type PageMemory, weighPage } from './page-memory.ts';
import { type Probed, probePage } from './page-probe.ts';
import { coveragePage, otherPage } from './pages.ts';
import { plainBrowser } from './plain-browser.ts';
import { emptyExtension, stampedCopy } from './small-extensions.ts';

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
    const built = await buildExtension(found.family);
    try {
      const stamped = await stampedCopy(built);
      await inBrowser(found, stamped.folder, (browser) => timePainting(browser, found, site.origin, quick));
      await stamped.remove();
      if (found.family !== 'chrome') continue;
      await inBrowser(found, built, (withIt) => compare(withIt, found, site.origin, quick));
      if (!quick) await benchGrowingPage(found, built);
      if (!quick) await compareMemory(found, built, `${site.origin}/other.html`);
    } finally {
      await site.close();
    }
  }
}

async function inBrowser(
  found: FoundBrowser,
  folder: string,
  work: (browser: Browser) => Promise<void>,
): Promise<void> {
  const { browser } = await launchBrowser(found, folder, true);
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function timePainting(
  browser: Browser,
  { label, version }: FoundBrowser,
  origin: string,
  quick: boolean,
) {
  const runs: Probed[] = [];
  for (let run = 0; run <= (quick ? 3 : 21); run++) runs.push(await probe(browser, `${origin}/article.html`));
  const [cold, ...warm] = runs;
  const long = await probe(browser, `${origin}/long.html`);
  const sinceIdle = ({ last = Number.NaN, idle }: Probed) => last - idle;
  const sinceLoaded = ({ last = Number.NaN, loaded }: Probed) => last - loaded;
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  const row = (name: string, of: (from: (run: Probed) => number) => number) => [
    name,
    ...[sinceIdle, sinceLoaded].map((from) => ms(of(from))),
  ];
  const from = (lowest: number, times: readonly number[]) =>
    [...times].sort((a, b) => a - b)[Math.floor(lowest * times.length)] ?? Number.NaN;
  printTable(`${label} ${version}: until painted, with messages and the worker's part`, [
    ['from', 'document_idle', 'DOM loaded'],
    row('article of 8 kB, median', (since) => median(warm.map(since))),
    row('… a tenth were quicker than', (since) => from(0.1, warm.map(since))),
    row('… a tenth were slower than', (since) => from(0.9, warm.map(since))),
    row('… the first, which starts the worker', (since) => (cold ? since(cold) : Number.NaN)),
    row(`coverage of 1 MB, ${long.painted} claims: in view`, (since) =>
      since({ ...long, last: long.first ?? Number.NaN }),
    ),
    row('… all', (since) => since(long)),
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
  const without = await plainBrowser(found);
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

/** A page with the extension, with one that does nothing, and with none: what is ours, and what any costs. */
async function compareMemory(found: FoundBrowser, built: string, url: string): Promise<void> {
  const empty = await emptyExtension(found.family);
  const rows = [['extension', 'scripts, MB', 'process, MB']];
  const weigh = async (name: string, browser: Browser) => {
    const weights: PageMemory[] = [];
    for (let run = 0; run < 5; run++) weights.push(await weighPage(browser, url, rests));
    const megabytes = (part: 'heap' | 'process') =>
      (median(weights.map((each) => each[part] ?? Number.NaN)) / 1e6).toFixed(2);
    rows.push([name, megabytes('heap'), megabytes('process')]);
  };
  await inBrowser(found, built, (browser) => weigh('ours', browser));
  const bare = await plainBrowser(found, true);
  try {
    await weigh('none', bare);
    await bare.installExtension(empty.folder);
    await weigh('one with an empty script', bare);
  } finally {
    await bare.close();
    await empty.remove();
  }
  printTable('Memory of other news of 1 MB after it has settled, medians of five', rows);
}

function probed(html: string): string {
  return html.replace('<meta charset', `<script>(${probePage})()</script><meta charset`);
}
