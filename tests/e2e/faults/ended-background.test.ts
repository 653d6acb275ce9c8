import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  hoverClaim,
  paintedClaims,
  waitForClaim,
  waitForNoClaims,
} from '../../../cli/browsers/painted-claims.ts';
import { readPopup } from '../../../cli/browsers/popup-summary.ts';
import { useBrowser } from '../use-browser.ts';
import { complaintsOf } from './complaints-of.ts';
import { type Fate, fateOf } from './what-befalls.ts';

const family = inject('family');
const inBrowser = useBrowser({}, { endsBackground: true });
let fate: Fate;

beforeAll(async () => {
  fate = await fateOf(inBrowser.loaded.browser, family);
});

async function openPainted(): Promise<Page> {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  return page;
}

async function claimsInPopup(page: Page): Promise<number> {
  const popup = await inBrowser.loaded.openPopup(page);
  const { claims } = await readPopup(popup);
  await popup.close();
  return claims.length;
}

async function switchSite(page: Page): Promise<void> {
  const popup = await inBrowser.loaded.openPopup(page);
  await popup.waitFor(`document.querySelector('.switches input')`);
  const before = await popup.waitFor(`String(document.querySelector('.switches input').checked)`);
  await popup.waitFor(`(document.querySelector('.switches input').click(), true)`);
  await popup.waitFor(
    `String(document.querySelector('.switches input').checked) !== '${before}' && document.querySelector('.summary')`,
  );
  await popup.close();
}

describe('A background that the browser ends', () => {
  it('while nothing is asked of it, starts again with the next page', async () => {
    const first = await openPainted();
    const claims = await paintedClaims(first);
    await fate.endBackground();
    const page = await openPainted();
    expect(await paintedClaims(page)).toEqual(claims);
    expect(await claimsInPopup(page)).toBe(claims.length);
    await expect.poll(() => inBrowser.loaded.badgeText(page)).not.toBe('');
  });

  it('knows afterwards what it knew of a page before, and leads from the popup to a claim', async () => {
    const page = await openPainted();
    const claims = await paintedClaims(page);
    await fate.endBackground();
    expect(await claimsInPopup(page)).toBe(claims.length);
    await fate.endBackground();
    const popup = await inBrowser.loaded.openPopup(page);
    await popup.waitFor(`document.querySelector('.claim')`);
    await popup.waitFor(`(document.querySelector('.claim').click(), true)`).catch(() => undefined);
    await page.waitForSelector('plumbline-card');
  });

  it('as soon as it has started, and once more, still has the page painted', async () => {
    await openPainted();
    await fate.endBackground();
    const page = await inBrowser.loaded.browser.newPage();
    const complaints = complaintsOf(page);
    const opened = page.goto(`${inBrowser.site.origin}/signed-deal.html`);
    // Whatever it is at: each time it starts, it does so for a message of this page.
    await fate.endBackground();
    await fate.endBackground();
    await opened;
    await waitForClaim(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('while a card is open, leaves the card and what its buttons do', async () => {
    const page = await openPainted();
    const before = await paintedClaims(page);
    await hoverClaim(page, before[0]?.text ?? '');
    await fate.endBackground();
    await page.keyboard.press('Escape');
    await hoverClaim(page, before[0]?.text ?? '');
    expect(await paintedClaims(page)).toEqual(before);
  });

  it('while the reader pauses a site, pauses it all the same, and resumes it', async () => {
    const page = await openPainted();
    await fate.endBackground();
    await switchSite(page);
    await waitForNoClaims(page);
    await fate.endBackground();
    await switchSite(page);
    await waitForClaim(page);
  });

  it('while the page changes, has the changed words checked', async () => {
    const page = await openPainted();
    await fate.endBackground();
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Microsoft will acquire Sega next week, the harbour master says.';
      document.querySelector('article')?.append(paragraph);
    });
    await waitForClaim(page, 'will acquire Sega next week');
  });
});
