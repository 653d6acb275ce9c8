import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  hoverClaim,
  paintedClaims,
  waitForClaim,
  waitForNoClaims,
} from '../../../cli/browsers/painted-claims.ts';
import type { Stored } from '../stored.ts';
import { useBrowser } from '../use-browser.ts';
import { complaintsOf } from './complaints-of.ts';
import { type PrivateWindows, privateWindows } from './private-windows.ts';
import { type Fate, fateOf } from './what-befalls.ts';

const patience = { timeout: 30_000 };
const inBrowser = useBrowser();
let windows: PrivateWindows;
let fate: Fate;

beforeAll(async () => {
  windows = await privateWindows(inBrowser.loaded);
  fate = await fateOf(inBrowser.loaded.browser, inject('family'));
});

const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
});

/** Opens a page about the story in a private window of its own, which is closed after the test. */
async function openPrivately(path = '/signed-deal.html?reader=4711'): Promise<Page> {
  const page = await windows.open();
  opened.push(page);
  await page.goto(inBrowser.site.origin + path);
  return page;
}

/** All that the extension has stored, by area and key. */
async function stored(): Promise<Stored> {
  const areas = await fate.inBackground(`
    const { local, sync, session } = chrome.storage;
    return { local: await local.get(null), sync: await sync.get(null), session: await session.get(null) };`);
  // Made by the script above.
  return areas as Stored;
}

const inMemory = async () => Object.keys((await stored()).session);

describe('An extension that is not let into private windows', () => {
  it('does nothing in them, and knows nothing of them', async () => {
    const ordinary = await inBrowser.open('/signed-deal.html');
    await waitForClaim(ordinary);
    const page = await openPrivately();
    const complaints = complaintsOf(page);
    await page.reload();
    // As long as an ordinary page takes to be read, it would have taken this one.
    await ordinary.reload();
    await waitForClaim(ordinary);
    expect(await paintedClaims(page)).toEqual([]);
    expect(await inMemory()).toHaveLength(1);
    expect(JSON.stringify(await stored())).not.toContain('4711');
    expect(complaints).toEqual([]);
  });
});

describe('A page in a private window', () => {
  beforeAll(() => windows.allow());

  it('is painted, listed and explained as in any other', async () => {
    const ordinary = await inBrowser.open('/signed-deal.html');
    await waitForClaim(ordinary);
    const claims = await paintedClaims(ordinary);
    const page = await openPrivately();
    const complaints = complaintsOf(page);
    await expect.poll(() => paintedClaims(page), patience).toEqual(claims);
    await hoverClaim(page, 'have signed');
    await page.keyboard.press('Escape');
    const listed = async () =>
      Object.values((await stored()).session).map((record) => Object(record).result?.claims.length);
    await expect.poll(listed, patience).toEqual([claims.length, claims.length]);
    expect(complaints).toEqual([]);
  });

  it('is written down nowhere, and nothing of it is in memory once its window is closed', async () => {
    const page = await openPrivately();
    await waitForClaim(page);
    await expect.poll(inMemory, patience).toEqual([expect.stringMatching(/^tab:\d+$/)]);
    await expect.poll(async () => JSON.stringify((await stored()).session), patience).toContain('Microsoft');
    const { local, sync } = await stored();
    expect(JSON.stringify([local, sync])).not.toMatch(/4711|127\.0\.0\.1|signed-deal|Microsoft/);
    await page.close();
    await expect.poll(inMemory, patience).toEqual([]);
  });
});

describe('A site that is paused in a private window', () => {
  it('is paused until the last one closes, and is not stored', async () => {
    const ordinary = await inBrowser.open('/signed-deal.html');
    await waitForClaim(ordinary);
    const { local: before } = await stored();
    const [page, another] = [await openPrivately(), await openPrivately('/considered-alliance.html')];
    await waitForClaim(another);
    await waitForClaim(page);

    await windows.pauseSite(another);
    await waitForNoClaims(page);
    await waitForNoClaims(another);
    expect(await inMemory()).toContain('private-sites');
    expect(await stored()).toMatchObject({ local: before, sync: {} });

    await page.close();
    await waitForNoClaims(ordinary);
    await another.close();
    await waitForClaim(ordinary);
    await expect.poll(inMemory, patience).toEqual([expect.stringMatching(/^tab:\d+$/)]);
    expect(await stored()).toMatchObject({ local: before, sync: {} });
  });
});
