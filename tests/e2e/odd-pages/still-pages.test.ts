import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { hoverClaim, waitForNoCard, waitForNoClaims } from '../../../cli/browsers/painted-claims.ts';
import { useBrowser } from '../use-browser.ts';
import { asidePages } from './aside-pages.ts';
import { cardAsDrawn } from './card-as-drawn.ts';
import { claimBoxes, picturesOf } from './claim-pictures.ts';
import { listenForComplaints } from './complaints.ts';
import { clipboardPages, copiedText } from './copied-text.ts';
import { kindPages } from './kind-pages.ts';
import { layoutPages } from './layout-pages.ts';
import { type OddPage, pathOf, servedPages } from './odd-page.ts';
import { readLikeSomebody, readPageState } from './page-state.ts';
import { paintedLines } from './painted-lines.ts';
import { policyPages } from './policy-pages.ts';
import { shadowPages } from './shadow-pages.ts';
import { textPages } from './text-pages.ts';

const families: Readonly<Record<string, readonly OddPage[]>> = {
  'what sheets do': layoutPages,
  'what policies forbid': policyPages,
  'how text is written': textPages,
  'what stands beside an article': asidePages,
  'what shadow roots hold': shadowPages,
  'what kinds of documents there are': kindPages,
};

const inBrowser = useBrowser({
  ...clipboardPages,
  ...servedPages(Object.values(families).flat()),
});
const patience = { timeout: 20_000 };

let isPaused = false;

/** Presses the reader’s key for pausing a site, and for reading it again. */
const switchSite = async (page: Page) => {
  isPaused = !isPaused;
  await inBrowser.loaded.command(page, 'site-pause');
};

beforeEach(async () => {
  // A test that failed may have left the site paused.
  if (isPaused) await switchSite(await inBrowser.open('/signed-deal.html'));
});

const stateOf = async (page: Page) => ({
  ...(await readPageState(page)),
  copied: await copiedText(page, inBrowser),
});

/** Whether only the words of a page are odd: its card is as in any other. */
const isOfWords = (odd: OddPage) => textPages.includes(odd) || asidePages.includes(odd);

async function opensCard(page: Page, { painted: [first = ''] }: OddPage): Promise<void> {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await hoverClaim(page, first.replace(/^[^:]+: /, ''));
  expect(await cardAsDrawn(page)).toEqual({ width: 360, isInWindow: true, isOnTop: true });
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
}

describe.each(Object.entries(families))('%s', (_, pages) => {
  it.each(pages)('a page $name', async (odd) => {
    const complaints = listenForComplaints();
    const page = await inBrowser.open(pathOf(odd), complaints.in);
    const painted = [...odd.painted].sort();
    await expect.poll(() => paintedLines(page), patience).toEqual(painted);
    const boxes = await claimBoxes(page);
    const withLines = await picturesOf(page, boxes);

    await switchSite(page);
    await waitForNoClaims(page);
    expect(boxes.length, 'claims in sight').toBeGreaterThan(0);
    for (const [at, picture] of (await picturesOf(page, boxes)).entries())
      if (odd.notDrawnIn !== inBrowser.loaded.found.family)
        expect(picture, 'a line is drawn').not.toBe(withLines[at]);
    await readLikeSomebody(page);
    const before = await stateOf(page);

    await switchSite(page);
    await expect.poll(() => paintedLines(page), patience).toEqual(painted);
    expect(await stateOf(page)).toEqual(before);

    if (!isOfWords(odd)) {
      await opensCard(page, odd);
      expect((await readPageState(page)).markup).toEqual(before.markup);
    }
    expect(complaints.heard).toEqual([]);
  });
});
