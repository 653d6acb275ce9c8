import type { Page } from 'puppeteer-core';
import type { LoadedBrowser } from '../browsers/loaded-browser.ts';
import { hoverClaim, pointOnClaim, waitForClaim } from '../browsers/painted-claims.ts';
import { readPopup } from '../browsers/popup-summary.ts';
import type { Site } from '../sample-site/serve-site.ts';
import type { OwnPages } from '../screenshots/own-page.ts';
import { shotSize } from './frame.ts';

/** What pictures are taken with. */
export type Studio = { readonly loaded: LoadedBrowser; readonly site: Site; readonly own: OwnPages };

/** What one picture shows, and what it is called. */
export type Shot = {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  take(studio: Studio): Promise<{ shot: Uint8Array; popup?: Uint8Array }>;
};

/** Where the sample page seems to stand: its real address is a number that changes. */
const outlet = 'https://harbour-gazette.example';

/** A window so high that the whole card has room below a claim in its middle; and what of it is shown above the claim. */
const room = { height: 1200, above: 96 };

async function article({ loaded, site }: Studio, height = shotSize.height): Promise<Page> {
  const page = await loaded.browser.newPage();
  await page.setViewport({ ...shotSize, height });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const answer = await fetch(request.url().replace(outlet, site.origin));
    await request.respond({
      contentType: answer.headers.get('content-type') ?? '',
      body: await answer.text(),
    });
  });
  await page.goto(`${outlet}/signed-deal.html`);
  await page.bringToFront();
  await waitForClaim(page);
  return page;
}

async function card(studio: Studio, words: string): Promise<{ shot: Uint8Array }> {
  const page = await article(studio, room.height);
  // Every claim can be scrolled to the middle.
  await page.addStyleTag({ content: `body { padding-bottom: ${room.height}px }` });
  await waitForClaim(page, words);
  await hoverClaim(page, words);
  const { y } = await pointOnClaim(page, words);
  const clip = { ...shotSize, x: 0, y: Math.max(0, y - room.above) };
  const shot = await page.screenshot({ clip, captureBeyondViewport: false });
  await page.close();
  return { shot };
}

async function ownPage(opening: Promise<Page>, ready: string): Promise<{ shot: Uint8Array }> {
  const page = await opening;
  await page.setViewport(shotSize);
  await page.waitForSelector(ready);
  const shot = await page.screenshot();
  await page.close();
  return { shot };
}

/** The pictures of the stores, in the order of their captions. */
export const shots: readonly Shot[] = [
  { name: '1-claims', scheme: 'light', take: (studio) => card(studio, 'have signed a strategic alliance') },
  {
    name: '2-popup',
    scheme: 'light',
    take: async (studio) => {
      const page = await article(studio);
      const shot = await page.screenshot();
      const popup = await studio.loaded.openPopup(page);
      await readPopup(popup);
      const picture = await popup.screenshot();
      await popup.close();
      await page.close();
      return { shot, popup: picture };
    },
  },
  { name: '3-quotation', scheme: 'dark', take: (studio) => card(studio, 'we have signed a strategic') },
  {
    name: '4-report',
    scheme: 'light',
    take: async (studio) => {
      const page = await article(studio);
      const popup = await studio.loaded.openPopup(page);
      await readPopup(popup);
      const { browser } = studio.loaded;
      const opened = browser.waitForTarget((target) => target.url().includes('/report.html'));
      await popup.press('.heading-row .text-button');
      const picture = await ownPage(
        opened.then((target) => target.asPage()),
        'main li',
      );
      await page.close();
      return picture;
    },
  },
  {
    name: '5-options',
    scheme: 'light',
    take: async (studio) => {
      const opening = studio.own.open('options.html');
      await waitForClaim(await opening);
      return ownPage(opening, 'h1');
    },
  },
];
