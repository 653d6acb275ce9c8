import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  hoverClaim,
  paintedClaims,
  waitForCard,
  waitForClaim,
  waitForNoCard,
  waitForNoClaims,
} from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();

async function openPainted(): Promise<Page> {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  return page;
}

/** The words of the claim whose card is open. */
function activeWords(page: Page): Promise<string> {
  return page.evaluate(() => String([...(CSS.highlights.get('plumbline-active') ?? [])][0] ?? ''));
}

const cardHasKeyboard = (page: Page) =>
  page.evaluate(() => document.activeElement?.localName === 'plumbline-card');

async function waitForActive(page: Page, other: string): Promise<string> {
  await page.waitForFunction(
    (before) => {
      const now = String([...(CSS.highlights.get('plumbline-active') ?? [])][0] ?? '');
      return now !== '' && now !== before;
    },
    {},
    other,
  );
  return activeWords(page);
}

async function waitForSaid(page: Page, words: string): Promise<void> {
  await expect
    .poll(() => inBrowser.loaded.shadowText(page, 'plumbline-status'), { timeout: 5_000 })
    .toContain(words);
}

describe('the keyboard', () => {
  it('goes from claim to claim, forth and back, and leaves the focus where it is', async () => {
    const page = await openPainted();
    await inBrowser.loaded.command(page, 'claim-next');
    const first = await waitForActive(page, '');
    await inBrowser.loaded.command(page, 'claim-next');
    const second = await waitForActive(page, first);
    await inBrowser.loaded.command(page, 'claim-previous');
    expect(await waitForActive(page, second)).toBe(first);
    await waitForCard(page);
    expect(await cardHasKeyboard(page)).toBe(false);
  });

  it('goes to claims that are out of sight, and back to where the reader was', async () => {
    const page = await openPainted();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#here';
      link.textContent = 'here';
      document.body.prepend(link);
      link.focus();
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await inBrowser.loaded.command(page, 'claim-previous');
    await waitForActive(page, '');
    await page.waitForFunction(() => scrollY > 100);
    await inBrowser.loaded.command(page, 'place-back');
    await waitForNoCard(page);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.textContent])).toEqual([0, 'here']);
  });

  it('gives the card the focus, and takes it back with Escape', async () => {
    const page = await openPainted();
    await inBrowser.loaded.command(page, 'card-open');
    await waitForCard(page);
    await page.waitForFunction(() => document.activeElement?.localName === 'plumbline-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await cardHasKeyboard(page)).toBe(false);
  });

  it('enters a card that the pointer opened', async () => {
    const page = await openPainted();
    await hoverClaim(page, 'have signed');
    const before = await activeWords(page);
    await inBrowser.loaded.command(page, 'card-open');
    await page.waitForFunction(() => document.activeElement?.localName === 'plumbline-card');
    expect(await activeWords(page)).toBe(before);
  });

  it('walks through the card by Tab, and leaves it at the end', async () => {
    const page = await openPainted();
    await inBrowser.loaded.command(page, 'card-open');
    await waitForCard(page);
    await page.waitForFunction(() => document.activeElement?.localName === 'plumbline-card');
    let steps = 0;
    while (await page.$('plumbline-card')) {
      await page.keyboard.press('Tab');
      steps += 1;
      expect(steps).toBeLessThan(12);
    }
    expect(steps).toBeGreaterThan(4);
  });

  it('pauses on this site, and resumes', async () => {
    const page = await openPainted();
    await inBrowser.loaded.command(page, 'site-pause');
    await waitForNoClaims(page);
    await inBrowser.loaded.command(page, 'site-pause');
    await waitForClaim(page);
  });
});

describe('a screen reader', () => {
  it('hears how many claims there are', async () => {
    const page = await openPainted();
    const { length } = await paintedClaims(page);
    await waitForSaid(page, `Plumbline: ${length} claims on this page.`);
  });

  it('hears each claim on the way', async () => {
    const page = await openPainted();
    // The count comes a moment after the lines, and would take the place of what is said before it.
    await waitForSaid(page, 'claims on this page');
    await inBrowser.loaded.command(page, 'claim-next');
    await waitForSaid(page, 'Claim 1 of');
  });
});
