import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { paintedClaims, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { readPopup } from '../../cli/browsers/popup-summary.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();
const article = '/signed-deal.html';

/** Opens the article and gives the gate the time to look: it does once the page is at rest. */
async function openUnread(): Promise<Page> {
  const page = await inBrowser.open(article);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return page;
}

it('reads a page of a site that it is kept out of when its button is pressed, and all once it is let in', async () => {
  const { loaded } = inBrowser;
  await loaded.withholdAccess();
  const page = await openUnread();
  expect(await loaded.badgeText(page)).toBe('');
  expect(await paintedClaims(page)).toEqual([]);

  await loaded.letInOnce(page);
  await waitForClaim(page);
  const popup = await loaded.openPopup(page);
  const { claims } = await readPopup(popup);
  expect(claims.length).toBe((await paintedClaims(page)).length);
  expect(await popup.waitFor(`document.querySelector('.this-time')?.textContent`)).toContain('127.0.0.1');
  // To be asked, or another page in front, closes the popup.
  await loaded.allowAccess(page, '.this-time button');

  const other = await inBrowser.open(article);
  await waitForClaim(other);
  const again = await loaded.openPopup(other);
  await again.waitFor(`document.querySelector('.switches')`);
  await again.close();
});
