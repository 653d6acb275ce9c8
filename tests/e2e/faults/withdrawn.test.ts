import { describe, expect, inject, it } from 'vitest';
import {
  hoverClaim,
  paintedClaims,
  waitForClaim,
  waitForNoClaims,
} from '../../../cli/browsers/painted-claims.ts';
import { readPopup } from '../../../cli/browsers/popup-summary.ts';
import { useBrowser } from '../use-browser.ts';
import { complaintsOf } from './complaints-of.ts';
import { fateOf } from './what-befalls.ts';

const long = Array.from(
  { length: 1500 },
  (_, index) =>
    `<p>Sega and Microsoft have signed an alliance, says note ${index}. Microsoft will acquire Sega.</p>`,
).join('\n');
const inBrowser = useBrowser({
  '/long.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long page</title><article><h1>Sega and Microsoft</h1>${long}</article></html>`,
});

/** The address and the badge of each tab; Chromium's driver cannot tell which window is in front. */
const badges = `
  const tabs = await chrome.tabs.query({});
  return Promise.all(tabs.map(async ({ id, url }) => url + ' ' + (await chrome.action.getBadgeText({ tabId: id }))));`;

describe('A tab', () => {
  it('that is closed while its page is read leaves others as they are', async () => {
    const page = await inBrowser.open('/signed-deal.html');
    await waitForClaim(page);
    for (let count = 0; count < 3; count++) {
      const closing = await inBrowser.loaded.browser.newPage();
      await closing.goto(`${inBrowser.site.origin}/long.html`, { waitUntil: 'domcontentloaded' });
      await closing.close();
    }
    const after = await inBrowser.open('/considered-alliance.html');
    await waitForClaim(after);
    const popup = await inBrowser.loaded.openPopup(after);
    expect((await readPopup(popup)).claims.length).toBe((await paintedClaims(after)).length);
    await popup.close();
  });

  it('in a second window has a badge and a popup of its own', async () => {
    const first = await inBrowser.open('/signed-deal.html');
    await waitForClaim(first);
    const second = await inBrowser.loaded.browser.newPage({ type: 'window' });
    await second.goto(`${inBrowser.site.origin}/considered-alliance.html`);
    await waitForClaim(second);
    const counts = { first: await paintedClaims(first), second: await paintedClaims(second) };
    expect(counts.first.length).not.toBe(counts.second.length);
    const fate = await fateOf(inBrowser.loaded.browser, inject('family'));
    await expect
      .poll(() => fate.inBackground(badges))
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/signed-deal.html \d+$/),
          expect.stringMatching(/considered-alliance.html /),
        ]),
      );
    const popup = await inBrowser.loaded.openPopup(first);
    expect((await readPopup(popup)).claims.length).toBe(counts.first.length);
    await popup.close();
    await second.close();
    expect(await paintedClaims(first)).toEqual(counts.first);
  });
});

// The last of the file: what is taken stays taken.
describe('A site that the reader takes from the extension', () => {
  it('is left at once, with the card that was open and the badge', async () => {
    const page = await inBrowser.open('/signed-deal.html');
    const complaints = complaintsOf(page);
    await waitForClaim(page);
    await hoverClaim(page, (await paintedClaims(page))[0]?.text ?? '');
    await inBrowser.loaded.withholdAccess();
    await page.bringToFront();
    await waitForNoClaims(page);
    const left = () =>
      page.evaluate(() => document.querySelectorAll('plumbline-card, plumbline-status').length);
    await expect.poll(left).toBe(0);
    await expect.poll(() => inBrowser.loaded.badgeText(page)).toBe('');
    expect(complaints).toEqual([]);
  });
});
