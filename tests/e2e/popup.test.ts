import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Popup } from '../../cli/browsers/loaded-browser.ts';
import {
  paintedClaims,
  waitForCard,
  waitForClaim,
  waitForNoClaims,
} from '../../cli/browsers/painted-claims.ts';
import { readPopup } from '../../cli/browsers/popup-summary.ts';
import { useBrowser } from './use-browser.ts';

const quiet = `<!doctype html><html lang="en"><title>Ferry</title><article><h1>The ferry is late again</h1>
<p>The evening ferry left the quay forty minutes late on Monday, and nobody was told why.</p></article></html>`;

const inBrowser = useBrowser({ '/quiet.html': quiet });

async function openPainted(): Promise<Page> {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  return page;
}

/** Clicks a switch of the popup, by its place: the first is the site's, the second is for everything. */
async function flip(popup: Popup, place: number): Promise<void> {
  const knob = `document.querySelectorAll('.switch-knob')[${place}]`;
  await popup.waitFor(`${knob}?.disabled === false && (${knob}.click(), true)`);
}

describe('the popup on coverage', () => {
  it('lists the claims that are painted', async () => {
    const page = await openPainted();
    const popup = await inBrowser.loaded.openPopup(page);
    const { headline, claims } = await readPopup(popup);
    const painted = (await paintedClaims(page)).map((claim) => claim.text);
    expect(headline).not.toBe('');
    expect(claims.map((claim) => claim.words).sort()).toEqual(painted.sort());
    await popup.close();
  });

  it('leads to the place of a claim and opens its card', async () => {
    const page = await openPainted();
    const popup = await inBrowser.loaded.openPopup(page);
    const { claims } = await readPopup(popup);
    const place = claims.findIndex((claim) => claim.words.includes('exclusive to Xbox'));
    expect(place).toBeGreaterThan(0);
    await popup.waitFor(`document.querySelectorAll('.claim')[${place}].click() || true`);
    await waitForCard(page);
    expect(await inBrowser.loaded.shadowText(page, 'plumbline-card')).toContain('Not in the source');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

describe('the badge', () => {
  it('counts the claims that do not match the source', async () => {
    const page = await openPainted();
    const off = (await paintedClaims(page)).filter((claim) => claim.verdict !== 'supported');
    expect(await inBrowser.loaded.badgeText(page)).toBe(String(off.length));
  });

  it('goes when the tab moves on to other news', async () => {
    const page = await openPainted();
    await page.goto(`${inBrowser.site.origin}/quiet.html`);
    expect(await inBrowser.loaded.badgeText(page)).toBe('');
  });
});

describe('the popup elsewhere', () => {
  it('says that there is nothing to check', async () => {
    const page = await inBrowser.open('/quiet.html');
    const popup = await inBrowser.loaded.openPopup(page);
    const { claims } = await readPopup(popup);
    expect(claims).toEqual([]);
    await popup.close();
  });
});

describe.each([
  ['this site', 0],
  ['everything', 1],
])('the switch for %s', (_, place) => {
  let page: Page;

  afterEach(async () => {
    // Leaves the switches as they were, whatever the test came to.
    const popup = await inBrowser.loaded.openPopup(page);
    await popup.waitFor(`document.querySelector('.switch-knob')`);
    await popup.waitFor(
      `[...document.querySelectorAll('.switch-knob')].reverse().forEach((knob) => knob.checked || knob.click()) || true`,
    );
    await popup.waitFor(`[...document.querySelectorAll('.switch-knob')].every((knob) => knob.checked)`);
    await popup.close();
  });

  it('erases the claims and the badge, keeps them away, and brings them back', async () => {
    page = await openPainted();
    const before = await paintedClaims(page);
    const popup = await inBrowser.loaded.openPopup(page);
    await flip(popup, place);
    await waitForNoClaims(page);
    await popup.close();
    expect(await inBrowser.loaded.badgeText(page)).toBe('');

    const again = await inBrowser.loaded.openPopup(page);
    await flip(again, place);
    await waitForClaim(page);
    await again.close();
    expect(await paintedClaims(page)).toEqual(before);
  });
});
