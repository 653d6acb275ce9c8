import { expect, it } from 'vitest';
import { hoverClaim, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();
const source = /^CONNECT dotesports\.com:443 /;

it('asks for the source when its link in a card is pressed, and not before', async () => {
  const page = await inBrowser.open('/signed-deal.html');
  const words = 'have signed';
  await waitForClaim(page, words);
  await hoverClaim(page, words);
  const link = await inBrowser.loaded.shadowPoint(page, 'plumbline-card', '.ways a');
  await page.mouse.move(link.x, link.y, { steps: 3 });
  // Another page, loaded afterwards, would come after a request that the link had caused.
  const later = await inBrowser.open('/considered-alliance.html');
  await waitForClaim(later);
  const asked = () => inBrowser.seen.filter(({ url }) => url.startsWith('dotesports.com'));
  expect(asked()).toEqual([]);

  inBrowser.expectAlso(source);
  await page.bringToFront();
  await hoverClaim(page, words);
  const again = await inBrowser.loaded.shadowPoint(page, 'plumbline-card', '.ways a');
  await page.mouse.click(again.x, again.y);
  await expect.poll(() => asked().length, { timeout: 20_000 }).toBeGreaterThan(0);
});
