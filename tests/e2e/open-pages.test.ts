import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnTab } from '../../cli/browsers/loaded-browser.ts';
import {
  hoverClaim,
  paintedClaims,
  waitForClaim,
  waitForNoClaims,
} from '../../cli/browsers/painted-claims.ts';
import { fillIn, resetOptions } from './fill-in.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();
let options: OwnTab;
const { click, fill } = fillIn(() => options);

beforeEach(async () => {
  options = await inBrowser.loaded.openOwnPage('options.html');
});

afterEach(() => resetOptions(options));

/** Waits until some highlight of ours has a name that holds `part`, or none any more. */
const waitForName = (page: Page, part: string, there = true) =>
  page.waitForFunction(
    (wanted, isThere) => [...CSS.highlights.keys()].some((name) => name.includes(wanted)) === isThere,
    {},
    part,
    there,
  );

describe('settings reach a page as it stands open', () => {
  it('with another style, colour and choice of verdicts', async () => {
    const page = await inBrowser.open('/signed-deal.html');
    await waitForClaim(page);
    await click('input[name="style"][value="background"]');
    await fill('.verdict-row[data-verdict="refuted"] input[type="color"]', '#aa00aa');
    await click('.verdict-row[data-verdict="not-in-source"] input[type="checkbox"]');
    await page.bringToFront();
    await waitForName(page, 'plumbline-refuted-wash-aa00aa');
    await waitForName(page, 'not-in-source', false);
  });

  it('that leave its site alone, and read it again', async () => {
    const page = await inBrowser.open('/signed-deal.html');
    await waitForClaim(page);
    const before = await paintedClaims(page);
    await click('input[name="sites"][value="listed"]');
    await page.bringToFront();
    await waitForNoClaims(page);
    await click('input[name="sites"][value="all"]');
    await waitForClaim(page);
    expect(await paintedClaims(page)).toEqual(before);
  });

  it('that have it read where it waited to be asked for', async () => {
    await click('input[name="runs"][value="when-asked"]');
    await options.waitFor(`document.querySelector('input[name="runs"][value="when-asked"]').checked`);
    const page = await inBrowser.open('/signed-deal.html');
    const popup = await inBrowser.loaded.openPopup(page);
    await popup.waitFor(`document.querySelector('.summary')?.textContent === 'Not checked yet'`);
    await popup.close();
    expect(await paintedClaims(page)).toEqual([]);
    await click('input[name="runs"][value="by-itself"]');
    await waitForClaim(page);
  });
});

it('another language reaches the cards of a page as it stands open', async () => {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  await fill('select', 'ja');
  await options.waitFor(`document.documentElement.lang === 'ja'`);
  await page.bringToFront();
  const text = async () => {
    // A card of before is taken away, and a pointer that rests opens no other.
    await hoverClaim(page, 'have signed', { timeout: 2000 }).catch(() => undefined);
    return inBrowser.loaded.shadowText(page, 'plumbline-card');
  };
  await expect.poll(text, { timeout: 20_000 }).toContain('出典より強い');
});
