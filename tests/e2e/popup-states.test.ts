import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PopupView } from '../../components/popup/popup-view.ts';
import type { Finding, PageResult } from '../../core/claims/page-text.ts';
import { exportFormats, exportPage } from '../../core/export/export-page.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { localeTexts } from '../../modules/locales/locale-texts.ts';
import { article, contextFor, reportOn } from '../unit/core/export/reported-page.ts';
import { pageOfStates } from './draw-states.ts';
import type { Drawn } from './popup-states.tsx';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser({ '/states.html': await pageOfStates() });
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const texts = Object.fromEntries(localeTexts(english));
/** Every word half as long again, as in languages that take more room. */
const stretched = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [
    name,
    text.replace(/(?<!\{)\b[a-z]+\b(?!\})/gi, (word) => word + word.slice(0, Math.ceil(word.length / 2))),
  ]),
);

const host = 'news.example';
const report = reportOn(article);
const { story, result } = report;
const findings: Finding[] = [
  { kind: 'headline-above-body', headline: 0, body: 1 },
  { kind: 'denial-missing', fact: 'no-acquisition', claims: [0] },
];
const checked = (changes: Partial<PageResult>) => ({
  state: 'checked' as const,
  host,
  story,
  result: { ...result, ...changes },
});
const none = {
  kind: 'none',
  score: 3,
  evidence: [{ id: 'title-names-rival', weight: -4, count: 1 }],
} as const;

const states: Readonly<Record<string, PopupView>> = {
  restricted: { state: 'restricted' },
  store: { state: 'restricted', why: 'store' },
  pdf: { state: 'restricted', why: 'pdf' },
  error: { state: 'error' },
  'no-access': { state: 'no-access', host, site: 'https://news.example/*' },
  'paused-site': { state: 'paused', host, by: 'site' },
  'paused-all': { state: 'paused', host, by: 'all' },
  quiet: { state: 'quiet', host },
  waiting: { state: 'waiting', host },
  reading: { state: 'reading', host },
  failed: { state: 'failed', host },
  none: checked({ coverage: none, claims: [], findings: [] }),
  mention: checked({ coverage: { ...none, kind: 'mention' } }),
  coverage: checked({ findings }),
  'read this once': { ...checked({ findings }), site: 'https://news.example/*' },
  'quiet this once': { state: 'quiet', host, site: 'https://news.example/*' },
  stopped: checked({ stopped: true }),
};
const drawn: readonly [string, Drawn, number][] = [
  ...Object.entries(states).map(([name, popup]): [string, Drawn, number] => [
    `popup: ${name}`,
    { popup },
    400,
  ]),
  ['report', { report }, 320],
  ['report: gone', { report: undefined }, 320],
];

async function openStates(width: number): Promise<Page> {
  const page = await inBrowser.open('/states.html');
  await page.setViewport({ width, height: 600 });
  await page.waitForFunction(() => typeof drawState === 'function');
  return page;
}

/** Draws a state with all that folds laid open. */
async function draw(page: Page, state: Drawn, words: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    (what, said) => {
      drawState(what, said);
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    },
    state,
    words,
  );
}

it.each(['light', 'dark'])('axe finds nothing to object to in any state, in %s colours', async (scheme) => {
  const page = await openStates(400);
  await page.evaluate(axe);
  await page.evaluate((value) => {
    document.documentElement.style.colorScheme = value;
  }, scheme);
  const objections: unknown[] = [];
  for (const [name, state] of drawn) {
    await draw(page, state, texts);
    const found = await page.evaluate(`axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary)]))`);
    if (Array.isArray(found)) objections.push(...found.map((each) => [name, each]));
  }
  expect(objections).toEqual([]);
});

it.each([400, 320])('every state fits a width of %d, with strings half as long again', async (width) => {
  const page = await openStates(width);
  const tooWide: string[] = [];
  for (const [name, state] of drawn.filter((each) => each[2] <= width)) {
    await draw(page, state, stretched);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) tooWide.push(`${name}: ${over} px`);
  }
  expect(tooWide).toEqual([]);
});

it('saves each form as a file that holds what the exporter wrote', async () => {
  const page = await openStates(800);
  await draw(page, { report }, texts);
  await page.evaluate(() => {
    const saved: Promise<string>[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      saved.push(file.text());
      return create(file);
    };
    // The files' texts are looked at; the browser's own dialog of downloads is not wanted here.
    document.addEventListener(
      'click',
      (event) => event.target instanceof HTMLAnchorElement && event.preventDefault(),
    );
    Object.assign(globalThis, { saved });
  });
  for (const [index, format] of exportFormats.entries()) {
    await page.evaluate((row) => {
      const buttons = document.querySelectorAll<HTMLButtonElement>('.export-form button:last-child');
      buttons[row]?.click();
    }, index);
    await page.waitForFunction(
      (row) =>
        document
          .querySelector('.export-said')
          ?.textContent?.includes(['Markdown', 'JSON', 'Web Annotation', 'ClaimReview'][row] ?? '?'),
      {},
      index,
    );
    const text = String(await page.evaluate(`saved[${index}]`));
    const ids = /urn:uuid:[0-9a-f-]+/g;
    expect(text.replace(ids, '')).toBe(exportPage(format, report, contextFor(report)).text.replace(ids, ''));
  }
});
