import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../cli/browsers/find-browser.ts';
import { whatToInstall } from '../../cli/browsers/install-browser.ts';
import { knownBrowsers } from '../../cli/browsers/known-browsers.ts';
import { chromiumArguments } from '../../cli/browsers/launch-settings.ts';
import { type PageCase, pageEdits } from './html/page-holds.ts';
import { oddHtml } from './odd-html.ts';
import { tryTarget } from './try-target.ts';

let running: { readonly browser: Browser; readonly page: Page } | undefined;

beforeAll(async () => {
  const names = knownBrowsers.filter(({ family }) => family === 'chrome').map(({ name }) => name);
  const { found } = await findBrowser(names);
  if (!found) throw new Error(whatToInstall('chrome'));
  const browser = await launch({
    executablePath: found.path,
    headless: true,
    args: chromiumArguments({ headless: true }),
  });
  const page = await browser.newPage();
  running = { browser, page };
  // Pages of cases name pictures and frames that are nowhere.
  await page.setOfflineMode(true);
  await page.setContent('<!doctype html><title>Cases</title><body>');
  await page.evaluate(await bundle());
}, 120_000);

afterAll(() => running?.browser.close());

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fileURLToPath(new URL('html/in-browser.ts', import.meta.url)) },
    },
  });
  if (Array.isArray(built) || !('output' in built))
    throw new Error('Vite built more than one bundle, or none.');
  return built.output.find((part) => part.type === 'chunk')?.code ?? '';
}

tryTarget<PageCase>({
  name: 'html',
  holds:
    'any page is read into blocks whose offsets lead back to its text, and is the same after painting and erasing',
  cases: 150,
  arbitrary: fc.record({
    html: oddHtml,
    spans: fc.array(
      fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 300 }), fc.nat({ max: 80 }), fc.nat({ max: 5 })),
      { minLength: 1, maxLength: 8 },
    ),
    style: fc.constantFrom('underline', 'background', 'both', 'dot'),
    edits: fc.array(fc.record({ how: fc.constantFrom(...pageEdits), at: fc.nat({ max: 1000 }) }), {
      maxLength: 4,
    }),
  }),
  check: async (given) => {
    await running?.page.evaluate((each) => globalThis.tryPage(each), given);
  },
});
