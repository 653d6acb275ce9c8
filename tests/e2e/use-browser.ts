import { access } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { extensionFolder } from '../../cli/browsers/build-extension.ts';
import { findBrowser } from '../../cli/browsers/find-browser.ts';
import { whatToInstall } from '../../cli/browsers/install-browser.ts';
import { type BrowserFamily, knownBrowsers } from '../../cli/browsers/known-browsers.ts';
import { type LaunchOptions, launchBrowser } from '../../cli/browsers/launch-browser.ts';
import type { LoadedBrowser } from '../../cli/browsers/loaded-browser.ts';
import { type Pages, type Site, serveSite } from '../../cli/sample-site/serve-site.ts';
import { recordExtensionRequests } from './requests/extension-requests.ts';
import { keepRecord } from './requests/keep-record.ts';
import { type RecordingProxy, recordingProxy, type SeenRequest } from './requests/recording-proxy.ts';
import { strayRequests } from './requests/stray-requests.ts';

/** What the tests of one file share. */
export type InBrowser = {
  readonly loaded: LoadedBrowser;
  readonly site: Site;
  /** Opens a page of the site in a new tab, which is closed after the test. `prepare` runs before the page is loaded. */
  open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Every request that the browser has made so far. */
  readonly seen: readonly SeenRequest[];
  /** Says that the tests of this file cause requests that are stray otherwise: those whose line fits the pattern. */
  expectAlso(pattern: RegExp): void;
};

/** How the browser is started. */
type UseOptions = LaunchOptions & {
  /** Gives the folder that the extension is loaded from: else that of the build. */
  readonly folderOf?: (family: BrowserFamily) => Promise<string>;
  /** The tests end the background, which Chromium cannot do while DevTools watch it: then the proxy alone listens. */
  readonly endsBackground?: boolean;
};

async function buildOf(family: BrowserFamily): Promise<string> {
  const folder = extensionFolder(family);
  await access(folder).catch(() => {
    throw new Error(`${folder} is missing: build the extension first (npm run build).`);
  });
  return folder;
}

/**
 * Starts one browser with the extension, and a site with the sample pages and the given ones, for the tests of a file.
 * Every request of the browser is recorded, and a test fails where one was made that the tests' pages do not explain.
 */
export function useBrowser(
  pages: Pages = {},
  { folderOf = buildOf, endsBackground = false, ...settings }: UseOptions = {},
): InBrowser {
  let started: { loaded: LoadedBrowser; site: Site } | undefined;
  let proxy: RecordingProxy | undefined;
  const ofExtension: string[] = [];
  const opened: Page[] = [];
  const running = () => {
    if (!started) throw new Error('The browser is there within tests alone.');
    return started;
  };

  const expected: RegExp[] = [];
  let checked = 0;
  const expectNoStrays = () => {
    const seen = proxy?.seen.slice(checked) ?? [];
    checked += seen.length;
    expect(ofExtension.splice(0), 'The extension made requests.').toEqual([]);
    const strays = strayRequests(seen).filter((line) => !expected.some((pattern) => pattern.test(line)));
    expect(strays, 'Requests that no page of a test explains.').toEqual([]);
  };

  beforeAll(async () => {
    const family = inject('family');
    const search = await findBrowser(
      knownBrowsers.filter((each) => each.family === family).map((each) => each.name),
    );
    if (!search.found) throw new Error(whatToInstall(family));
    const folder = await folderOf(family);
    proxy = await recordingProxy();
    const loaded = await launchBrowser(search.found, folder, true, {
      ...settings,
      proxyPort: proxy.port,
      ...(family === 'chrome' &&
        !endsBackground && {
          watch: (browser: Browser) => recordExtensionRequests(browser, ofExtension),
        }),
    });
    started = { loaded, site: await serveSite(pages) };
  });

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    expectNoStrays();
  });

  afterAll(async () => {
    await started?.loaded.close();
    await started?.site.close();
    await proxy?.close();
    await keepRecord(inject('family'), proxy?.seen ?? []);
    expectNoStrays();
  });

  return {
    get loaded() {
      return running().loaded;
    },
    get seen() {
      return proxy?.seen ?? [];
    },
    expectAlso: (pattern) => {
      expected.push(pattern);
    },
    get site() {
      return running().site;
    },
    open: async (path, prepare) => {
      const page = await running().loaded.browser.newPage();
      opened.push(page);
      await prepare?.(page);
      await page.goto(running().site.origin + path);
      return page;
    },
  };
}
