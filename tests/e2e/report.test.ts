import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../cli/browsers/loaded-browser.ts';
import { paintedClaims, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();

async function openPainted(): Promise<{ page: Page; popup: Popup }> {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  return { page, popup: await inBrowser.loaded.openPopup(page) };
}

describe('the report', () => {
  it('opens from the popup, and tells of every claim that is painted', async () => {
    const { page, popup } = await openPainted();
    const painted = (await paintedClaims(page)).map((claim) => claim.text);
    const button = `document.querySelector('.heading-row .text-button')`;
    await popup.waitFor(`${button} && (${button}.click(), true)`);
    const report = await inBrowser.loaded.ownPage('report.html');
    const told = await report.waitFor(
      `document.querySelector('.entry') && [...document.querySelectorAll('.entry-words mark')].map((mark) => mark.textContent)`,
    );
    expect([...(told as string[])].sort()).toEqual(painted.sort());
    expect(await report.waitFor('document.title')).toBe('Plumbline report');
  });
});
