import type { Page } from 'puppeteer-core';
import type { LoadedBrowser } from '../browsers/loaded-browser.ts';
import { hoverClaim, pointOnClaim, waitForCard, waitForClaim } from '../browsers/painted-claims.ts';
import { readPopup } from '../browsers/popup-summary.ts';
import type { Site } from '../sample-site/serve-site.ts';
import type { OwnPages } from './own-page.ts';

/** What scenes are set with in any browser. `show` takes a page that is closed after the scene. */
export type AnyStage = {
  readonly loaded: LoadedBrowser;
  readonly site: Site;
  readonly show: (open: Promise<Page>) => Promise<Page>;
};

/** What they are set with in Chromium. */
export type Stage = AnyStage & { readonly own: OwnPages };

/** A state of the extension that a picture is taken of. */
export type Scene<On extends AnyStage = Stage> = {
  readonly name: string;
  readonly take: (stage: On) => Promise<Uint8Array>;
};

/** Words of the sample page, by what their card shows. */
const cards = {
  'card-stronger': 'have signed a strategic alliance',
  'card-contradicts': 'Microsoft will acquire Sega',
  'card-misquotation': 'we have signed a strategic alliance with Microsoft',
  'card-role': 'CEO',
  'card-list': 'internet utilization',
  'card-speculation': 'fans hope that Microsoft will buy',
  'card-not-in-source': 'exclusive to Xbox',
  'card-matches': 'such an iconic role',
} as const;

const article = '/signed-deal.html';

/** Opens a page of the site in front. */
export async function openSite({ loaded, site, show }: AnyStage, path: string): Promise<Page> {
  const page = await show(loaded.browser.newPage());
  await page.goto(site.origin + path);
  await page.bringToFront();
  return page;
}

const onCards: readonly Scene<AnyStage>[] = Object.entries(cards).map(([name, words]) => ({
  name,
  take: async (stage) => {
    const page = await openSite(stage, article);
    await waitForClaim(page, words);
    await hoverClaim(page, words);
    return page.screenshot();
  },
}));

const inStyles: readonly Scene[] = (['background', 'both', 'dot'] as const).map((paintStyle) => ({
  name: `page-${paintStyle}`,
  take: async (stage) => {
    await stage.own.choose({ paintStyle });
    const page = await openSite(stage, article);
    await waitForClaim(page);
    const picture = await page.screenshot();
    await stage.own.choose({ paintStyle: 'underline' });
    return picture;
  },
}));

/** Takes the popup on a page, once it says something, or once an expression is true in it. */
export async function takePopup(stage: AnyStage, path: string, settled?: string): Promise<Uint8Array> {
  const page = await openSite(stage, path);
  if (!settled) await waitForClaim(page);
  return takePopupOn(stage, page, settled);
}

async function takePopupOn(stage: AnyStage, page: Page, settled?: string): Promise<Uint8Array> {
  const popup = await stage.loaded.openPopup(page);
  if (settled) await popup.waitFor(settled);
  else await readPopup(popup);
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

/** That the popup offers something to do about its state. */
const offered = `document.querySelector('.offer button')`;

/** That a page of ours has marked its sample. Firefox's privileged scripts see a page's own objects through this alone. */
const painted = `[...(window.wrappedJSObject ?? window).CSS.highlights.keys()].some((name) => name.startsWith('plumbline-'))`;

const ownScenes: readonly Scene<AnyStage>[] = (['options', 'welcome'] as const).map((name) => ({
  name,
  take: async ({ loaded }) => {
    const page = await loaded.openOwnPage(`${name}.html`);
    await page.waitFor(painted);
    const picture = await page.screenshot();
    await page.close();
    return picture;
  },
}));

/** The states that are photographed in Firefox too. */
export const firefoxScenes: readonly Scene<AnyStage>[] = [
  ...onCards.slice(0, 1),
  { name: 'popup-coverage', take: (stage) => takePopup(stage, article) },
  ...ownScenes,
];

/** Every state, each with the name of its picture. */
export const scenes: readonly Scene[] = [
  ...onCards,
  {
    name: 'card-narrow',
    take: async (stage) => {
      const page = await openSite(stage, article);
      await page.setViewport({ width: 320, height: 640, hasTouch: true, isMobile: true });
      await waitForClaim(page, 'have signed');
      const { x, y } = await pointOnClaim(page, 'have signed');
      await page.touchscreen.tap(x, y);
      await waitForCard(page);
      return page.screenshot();
    },
  },
  ...inStyles,
  { name: 'popup-coverage', take: (stage) => takePopup(stage, article) },
  { name: 'popup-careful', take: (stage) => takePopup(stage, '/considered-alliance.html') },
  {
    name: 'popup-quiet',
    take: (stage) => takePopup(stage, '/quiet.html', `document.querySelector('.summary')`),
  },
  {
    name: 'popup-paused',
    take: async (stage) => {
      await stage.own.choose({ pausedEverywhere: true });
      const picture = await takePopup(stage, '/quiet.html', `document.querySelector('.summary')`);
      await stage.own.choose({ pausedEverywhere: false });
      return picture;
    },
  },
  {
    name: 'popup-waiting',
    take: async (stage) => {
      await stage.own.choose({ runs: 'when-asked' });
      const picture = await takePopup(stage, article, offered);
      await stage.own.choose({ runs: 'by-itself' });
      return picture;
    },
  },
  {
    name: 'popup-failed',
    take: async (stage) => {
      const page = await openSite(stage, article);
      await waitForClaim(page);
      const options = await stage.own.open('options.html');
      // As the background keeps it when a check comes to no result.
      await options.evaluate(`(async () => {
        const { session } = chrome.storage;
        for (const [key, { frame, document, host }] of Object.entries(await session.get(null)))
          if (key.startsWith('tab:')) await session.set({ [key]: { frame, document, host, failed: true } });
      })()`);
      await options.close();
      return takePopupOn(stage, page, offered);
    },
  },
  {
    name: 'report',
    take: async (stage) => {
      const page = await openSite(stage, article);
      await waitForClaim(page);
      const popup = await stage.loaded.openPopup(page);
      await popup.press('.heading-row .text-button');
      const target = await stage.loaded.browser.waitForTarget((each) => each.url().includes('/report.html'));
      const report = await stage.show(target.asPage());
      await report.setViewport({ width: 900, height: 1000 });
      await report.waitForSelector('.entry');
      return report.screenshot({ fullPage: true });
    },
  },
  ...ownScenes,
  {
    name: 'options-narrow',
    take: async ({ own, show }) => {
      const page = await show(own.open('options.html'));
      await page.setViewport({ width: 320, height: 900 });
      await waitForClaim(page);
      return page.screenshot({ fullPage: true });
    },
  },
  {
    name: 'selection',
    take: async ({ own, show }) => {
      const page = await show(own.open('selection.html'));
      await page.setViewport({ width: 560, height: 640 });
      await page.evaluate(`chrome.storage.session.set({ 'selection:shown': { isCut: false, text:
        'Sega and Microsoft have signed a strategic alliance. Microsoft will acquire Sega.' } })`);
      await page.goto(`${page.url().split('#')[0]}#shown`);
      await page.reload();
      await waitForClaim(page);
      return page.screenshot();
    },
  },
  // The last: nothing is read by itself after it.
  {
    name: 'popup-this-time',
    take: async (stage) => {
      await stage.loaded.withholdAccess();
      const page = await openSite(stage, article);
      await stage.loaded.letInOnce(page);
      await waitForClaim(page);
      return takePopupOn(stage, page);
    },
  },
];
