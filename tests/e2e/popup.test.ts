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

const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>> endobj
trailer <</Root 1 0 R>>
%%EOF`;

/** A page about the alliance that goes on for longer than any article. */
const endless = `<!doctype html><html lang="en"><meta property="article:published_time" content="2021-11-02"><title>Alliance</title>
<article><h1>Sega and Microsoft have signed a strategic alliance</h1><p>Sega and Microsoft have signed a strategic alliance for Super Game.</p>
${'<p>The evening ferry left the quay forty minutes late on Monday, and nobody was told why.</p>'.repeat(13_000)}
<p>Microsoft will acquire Sega.</p></article></html>`;

const inBrowser = useBrowser({
  '/endless.html': endless,
  '/quiet.html': quiet,
  '/empty.pdf': pdf,
});

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

/** Clicks the first element of the popup that a selector finds, as soon as there is one. */
async function press(popup: Popup, selector: string): Promise<void> {
  const first = `document.querySelector(${JSON.stringify(selector)})`;
  await popup.waitFor(`${first} && (${first}.click(), true)`);
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

describe('the popup on a page that is too long', () => {
  it('says that only its beginning was read', async () => {
    const page = await inBrowser.open('/endless.html');
    await waitForClaim(page);
    const popup = await inBrowser.loaded.openPopup(page);
    expect(await popup.waitFor(`document.querySelector('.findings')?.textContent`)).toContain('very long');
    expect((await readPopup(popup)).claims.map((claim) => claim.words)).not.toContain(
      'Microsoft will acquire Sega.',
    );
    await popup.close();
  });
});

describe('the counts in the popup', () => {
  it('show the claims of one verdict alone, and all again', async () => {
    const page = await openPainted();
    const popup = await inBrowser.loaded.openPopup(page);
    const { claims } = await readPopup(popup);
    const off = claims.filter((claim) => claim.verdict === 'Contradicts the source');
    await press(popup, `.count[data-verdict="refuted"]`);
    await popup.waitFor(`document.querySelectorAll('.claim').length === ${off.length}`);
    expect((await readPopup(popup)).claims).toEqual(off);
    await press(popup, '.heading-row .text-button');
    await popup.waitFor(`document.querySelectorAll('.claim').length === ${claims.length}`);
    await popup.close();
  });
});

describe('the badge', () => {
  it('counts the claims that do not match the source', async () => {
    const page = await openPainted();
    const off = (await paintedClaims(page)).filter((claim) => claim.verdict !== 'supported');
    await expect.poll(() => inBrowser.loaded.badgeText(page)).toBe(String(off.length));
  });

  it('goes when the tab moves on to other news', async () => {
    const page = await openPainted();
    await page.goto(`${inBrowser.site.origin}/quiet.html`);
    await expect.poll(() => inBrowser.loaded.badgeText(page)).toBe('');
  });
});

describe('the popup elsewhere', () => {
  it('leads to the options', async () => {
    const page = await inBrowser.open('/quiet.html');
    const popup = await inBrowser.loaded.openPopup(page);
    await popup.press('.masthead-options');
    const options = await inBrowser.loaded.ownPage('options.html');
    expect(await options.waitFor(`document.querySelector('h1')?.textContent`)).toBe('Plumbline options');
  });

  it('says that there is nothing to check', async () => {
    const page = await inBrowser.open('/quiet.html');
    const popup = await inBrowser.loaded.openPopup(page);
    const { claims } = await readPopup(popup);
    expect(claims).toEqual([]);
    await popup.close();
  });

  it('checks the page all the same when asked, and says by what it is silent', async () => {
    const page = await inBrowser.open('/quiet.html');
    const popup = await inBrowser.loaded.openPopup(page);
    await press(popup, '.offer button');
    expect(await popup.waitFor(`document.querySelector('.signs')?.textContent`)).toContain('0 points');
    expect(await paintedClaims(page)).toEqual([]);
    await popup.close();
  });

  it('says of a PDF that it is none of the pages that are read', async () => {
    const page = await inBrowser.open('/empty.pdf');
    const popup = await inBrowser.loaded.openPopup(page);
    expect(await popup.waitFor(`document.querySelector('.detail')?.textContent`)).toContain('PDF');
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
    await expect.poll(() => inBrowser.loaded.badgeText(page)).toBe('');

    const again = await inBrowser.loaded.openPopup(page);
    await flip(again, place);
    await waitForClaim(page);
    await again.close();
    expect(await paintedClaims(page)).toEqual(before);
  });
});
