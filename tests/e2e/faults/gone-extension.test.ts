import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  hoverClaim,
  paintedClaims,
  waitForClaim,
  waitForNoCard,
} from '../../../cli/browsers/painted-claims.ts';
import { useBrowser } from '../use-browser.ts';
import { complaintsOf } from './complaints-of.ts';
import { type CopyOfExtension, copyOfExtension } from './copy-of-extension.ts';
import { leftIn, seenIn } from './left-in.ts';
import { type Fate, fateOf } from './what-befalls.ts';

const family = inject('family');
const claim = 'Microsoft is buying Sega';
let copy: CopyOfExtension | undefined;
let fate: Fate;

const inBrowser = useBrowser(
  {},
  {
    folderOf: async () => {
      copy = await copyOfExtension(family);
      return copy.folder;
    },
  },
);
beforeAll(async () => {
  fate = await fateOf(inBrowser.loaded.browser, family);
});
afterAll(() => copy?.remove());

/** Opens a page with a claim's card open, and gives what its console complains of. */
async function openWithCard(): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await inBrowser.open('/signed-deal.html');
  const complaints = complaintsOf(page);
  await waitForClaim(page);
  await hoverClaim(page, claim);
  expect(await seenIn(page)).toContain('plumbline-card');
  expect((await seenIn(page)).length).toBeGreaterThan(2);
  return { page, complaints };
}

/** Does in a page what its reader and its scripts may do, so that whatever is left of us would act. */
async function stir(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(5, 5, { steps: 3 });
  await page.mouse.move(300, 260, { steps: 3 });
  await page.mouse.click(20, 20);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Microsoft will acquire Sega, it is said again.';
    document.querySelector('article')?.append(paragraph);
    history.pushState({}, '', '#later');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
}

describe('An extension that goes while its marks are in a page', () => {
  it('updated, takes the old marks and the open card with it, and the new version paints the page', async () => {
    const { page, complaints } = await openWithCard();
    const before = await paintedClaims(page);
    await copy?.raiseVersion();
    await inBrowser.loaded.browser.installExtension(copy?.folder ?? '');
    await waitForNoCard(page);
    await page.bringToFront();
    await expect.poll(() => paintedClaims(page), { timeout: 30_000 }).toEqual(before);
    const announcers = () => page.evaluate(() => document.querySelectorAll('plumbline-status').length);
    await expect.poll(announcers, { timeout: 30_000 }).toBe(1);
    await hoverClaim(page, claim);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(complaints).toEqual([]);
  });

  it('disabled, leaves nothing to be seen, and what the reader does then brings nothing back', async () => {
    const { page, complaints } = await openWithCard();
    await fate.disable();
    await expect.poll(() => seenIn(page), { timeout: 30_000 }).toEqual([]);
    await stir(page);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('article p').length))
      .toBeGreaterThan(3);
    expect(await seenIn(page)).toEqual([]);
    // Firefox ends our scripts on the spot: what they registered stays unseen until the page is loaded again.
    if (family === 'chrome') expect(await leftIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('enabled again, reads the page when it is loaded again', async () => {
    await fate.enable();
    const page = await inBrowser.open('/signed-deal.html');
    await waitForClaim(page, claim);
  });

  it('removed, leaves nothing to be seen and no error', async () => {
    const { page, complaints } = await openWithCard();
    await fate.remove();
    await expect.poll(() => seenIn(page), { timeout: 30_000 }).toEqual([]);
    await stir(page);
    await page.reload();
    await page.waitForSelector('article');
    expect([...(await seenIn(page)), ...(await leftIn(page)), ...complaints]).toEqual([]);
  });
});
