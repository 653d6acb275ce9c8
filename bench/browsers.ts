import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from '../cli/browsers/ensure-browser.ts';
import type { FoundBrowser } from '../cli/browsers/find-browser.ts';
import { browserNames } from '../cli/browsers/known-browsers.ts';
import type { InPage } from './in-page.ts';
import { median, printTable } from './measure.ts';
import { coveragePage, otherPage, repeatedPhrase, variedPage } from './pages.ts';
import { variedPhrases } from './varied-phrases.ts';

/** mark.js is given as many words one by one, at most. */
const mostWords = 300;

/** Times the page's side of Plumbline beside a plain pass over the text and beside mark.js, in both browsers. */
export async function benchBrowsers(quick: boolean): Promise<void> {
  const script = await bundle();
  for (const names of [browserNames.filter((name) => name !== 'firefox'), ['firefox'] as const]) {
    const found = await ensureBrowser(names);
    await inBrowser(found, async (page) => {
      const other = otherPage(1_000_000);
      // Each on a page of its own: a gate looks at it once, and what a script has looked at is looked at faster again.
      const anew = async () => {
        await page.setContent(other);
        await page.evaluate(script);
      };
      const gates = await several(quick ? 5 : 15, async () => {
        await anew();
        const pass = await page.evaluate(() => plumblineBench.pass());
        await anew();
        return { ...pass, ...(await page.evaluate(() => plumblineBench.gate())) };
      });
      printMedians(`${found.label} ${found.version}: the gate on other news, 1 MB`, gates, [
        ['gate', 'pass'],
      ]);

      await sideBySide(page, script, quick, {
        heading: `${found.label} ${found.version}: coverage, 1 MB, all claims of one wording`,
        html: coveragePage(1_000_000, 3_000),
        phrases: [repeatedPhrase],
      });
      const [characters, claims] = quick ? [100_000, 300] : [1_000_000, 3_000];
      const phrases = variedPhrases(claims);
      await sideBySide(page, script, true, {
        heading: `${found.label} ${found.version}: coverage, ${characters / 1e6} MB, each claim of another wording`,
        html: variedPage(characters, phrases),
        phrases,
      });
    });
  }
}

/** Ours, and mark.js by both of its ways, on fresh copies of a page: mark.js leaves the text in pieces. */
async function sideBySide(
  page: Page,
  script: string,
  isBrief: boolean,
  { heading, html, phrases }: { heading: string; html: string; phrases: readonly string[] },
): Promise<void> {
  const renew = async () => {
    await page.setContent(html);
    await page.evaluate(script);
  };
  await renew();
  const ours = await several(isBrief ? 2 : 5, () => page.evaluate(() => plumblineBench.coverage()));
  const marks: InPage[] = [];
  for (let run = 0; run < (isBrief ? 1 : 3); run += 1) {
    await renew();
    // It takes as long for each: of thousands, some hundreds tell enough.
    const some = phrases.filter((_, index) => index % Math.ceil(phrases.length / mostWords) === 0);
    const words = await page.evaluate((each) => plumblineBench.mark(each, 'words'), some);
    await renew();
    const pattern = await page.evaluate((each) => plumblineBench.mark(each, 'pattern'), phrases);
    marks.push({ ...words, ...pattern });
  }
  const all = ours.map((each, index) => ({
    ...each,
    page: total({ ...each, engine: 0 }),
    total: total(each),
    ...marks[index % marks.length],
  }));
  printMedians(heading, all, [
    ['mark.js, words', 'total'],
    ['mark.js, words', 'page'],
    ['mark.js, pattern', 'total'],
    ['mark.js, pattern', 'page'],
  ]);
}

function total({ gate = 0, read = 0, engine = 0, place = 0, paint = 0 }: InPage): number {
  return gate + read + engine + place + paint;
}

async function several(runs: number, run: () => Promise<InPage>): Promise<InPage[]> {
  await run();
  const found: InPage[] = [];
  for (let at = 0; at < runs; at += 1) found.push(await run());
  return found;
}

function printMedians(
  heading: string,
  runs: readonly InPage[],
  ratios: readonly (readonly [string, string])[],
): void {
  const middle = (name: string): number => median(runs.map((run) => run[name] ?? Number.NaN));
  const names = Object.keys(runs[0] ?? {});
  const rows = names.map((name) => {
    const isCount = name.startsWith('claims') || name.startsWith('phrases');
    return [name, isCount ? String(middle(name)) : `${middle(name).toFixed(1)} ms`];
  });
  for (const [name, other] of ratios)
    rows.push([`${name} : ${other}`, `${(middle(name) / middle(other)).toFixed(1)}×`]);
  printTable(heading, rows);
}

async function inBrowser(found: FoundBrowser, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launch({
    browser: found.family,
    executablePath: found.path,
    headless: true,
    protocolTimeout: 1_200_000, // mark.js takes its time.
    args:
      found.family === 'chrome' ? ['--no-first-run', '--disable-background-networking', '--no-sandbox'] : [],
    ...(found.family === 'firefox' && { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } }),
  });
  try {
    await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../', import.meta.url)),
    build: { write: false, lib: { entry: 'bench/in-page.ts', formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(built) ? built : [];
  return first?.output.find((each) => each.type === 'chunk')?.code ?? '';
}
