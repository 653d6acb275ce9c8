import type { Page } from 'puppeteer-core';
import type { LoadedBrowser } from '../browsers/loaded-browser.ts';
import { hoverClaim, pointOnClaim, waitForCard, waitForClaim } from '../browsers/painted-claims.ts';
import { readPopup } from '../browsers/popup-summary.ts';
import type { Site } from '../sample-site/serve-site.ts';
import type { OwnPages } from './own-page.ts';

/** What scenes are set with. `show` opens a page in the look's colours, which is closed after the scene. */
export type Stage = {
  readonly loaded: LoadedBrowser;
  readonly site: Site;
  readonly own: OwnPages;
  readonly show: (open: Promise<Page>) => Promise<Page>;
};

/** A state of the extension that a picture is taken of. */
export type Scene = { readonly name: string; readonly take: (stage: Stage) => Promise<Uint8Array> };

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

async function openSite({ loaded, site, show }: Stage, path: string): Promise<Page> {
  const page = await show(loaded.browser.newPage());
  await page.goto(site.origin + path);
  await page.bringToFront();
  return page;
}

const onCards: readonly Scene[] = Object.entries(cards).map(([name, words]) => ({
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

async function takePopup(stage: Stage, path: string, settled?: string): Promise<Uint8Array> {
  const page = await openSite(stage, path);
  if (path === article) await waitForClaim(page);
  const popup = await stage.loaded.openPopup(page);
  if (settled) await popup.waitFor(settled);
  else await readPopup(popup);
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

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
  ...(['options', 'welcome'] as const).map((name) => ({
    name,
    take: async ({ own, show }: Stage) => {
      const page = await show(own.open(`${name}.html`));
      await waitForClaim(page);
      return page.screenshot({ fullPage: true });
    },
  })),
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
        'Sega and Microsoft have signed a strategic alliance. Microsoft will acquire Sega, a blogger wrote.' } })`);
      await page.goto(`${page.url().split('#')[0]}#shown`);
      await page.reload();
      await waitForClaim(page);
      return page.screenshot();
    },
  },
];
