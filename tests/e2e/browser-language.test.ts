import { expect, it } from 'vitest';
import { hoverClaim, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import japanese from '../../locales/ja.json' with { type: 'json' };
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser({}, { language: 'ja' });

it('a reader who has chosen no language is spoken to in the browser’s', async () => {
  const options = await inBrowser.loaded.openOwnPage('options.html');
  const said = await options.waitFor(`document.querySelector('h1') && {
    language: document.documentElement.lang,
    title: document.title,
    description: (window.wrappedJSObject ?? window).chrome.runtime.getManifest().description,
  }`);
  expect(said).toEqual({
    language: 'ja',
    title: japanese.options.title.message,
    description: japanese.extension.description.message,
  });
  await options.close();

  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  await hoverClaim(page, 'have signed');
  const card = await inBrowser.loaded.shadowText(page, 'plumbline-card');
  expect(card).toContain(japanese.verdict.exaggerated.message);
});
