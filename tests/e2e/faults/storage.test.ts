import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { waitForClaim, waitForNoClaims } from '../../../cli/browsers/painted-claims.ts';
import { useBrowser } from '../use-browser.ts';
import { type Fate, fateOf } from './what-befalls.ts';

const family = inject('family');
const inBrowser = useBrowser({}, { endsBackground: true });
let fate: Fate;

beforeAll(async () => {
  fate = await fateOf(inBrowser.loaded.browser, family);
});

const store = (settings: unknown) =>
  fate.inBackground(`await chrome.storage.local.set({ settings: ${JSON.stringify(settings)} });`);
const empty = () => fate.inBackground('await chrome.storage.local.clear();');

async function openPainted(): Promise<Page> {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  return page;
}

describe('What the browser has stored', () => {
  it.each([
    ['is no settings at all', 'rubbish'],
    [
      'has fields of the wrong kinds',
      { pausedEverywhere: 'no', pausedHosts: 7, paintStyle: null, colours: [] },
    ],
    ['is of a newer version', { version: 99, paintStyle: 'glow', cardOpens: 'click', sound: 'bell' }],
  ])('%s: pages are painted, and the options can be opened and changed', async (_, settings) => {
    await store(settings);
    await openPainted();
    const options = await inBrowser.loaded.openOwnPage('options.html');
    await options.waitFor(`document.querySelector('main #marks')`);
    await options.close();
    await empty();
  });

  it('is emptied under an open page: the defaults hold, and a paused page is painted', async () => {
    await store({ pausedEverywhere: true });
    const page = await inBrowser.open('/signed-deal.html');
    await page.waitForSelector('article');
    await waitForNoClaims(page);
    await empty();
    await waitForClaim(page);
  });

  it('has lost what it knew of open pages: the next load brings it back', async () => {
    const page = await openPainted();
    await fate.inBackground('await chrome.storage.session.clear();');
    await page.reload();
    await waitForClaim(page);
    await expect.poll(() => inBrowser.loaded.badgeText(page)).not.toBe('');
  });

  it('has a text that was selected, until the window that checks it is closed', async () => {
    const page = await openPainted();
    const point = await page.evaluate(() => {
      const paragraph = document.querySelector('article p');
      if (!paragraph) throw new Error('The page has no paragraph.');
      getSelection()?.selectAllChildren(paragraph);
      const { x, y } = paragraph.getBoundingClientRect();
      return { x: x + 20, y: y + 10 };
    });
    await inBrowser.loaded.chooseInMenu(page, { entry: 'check-selection', point });
    const selection = await inBrowser.loaded.ownWindow('selection.html');
    await selection.waitFor(`document.querySelector('.sample')?.textContent`);
    const texts = async () => {
      const keys = await fate.inBackground('return Object.keys(await chrome.storage.session.get(null));');
      return JSON.stringify(keys).match(/selection[a-z-]*/g) ?? [];
    };
    await expect.poll(texts, { timeout: 30_000 }).toHaveLength(2);
    await selection.close();
    await expect.poll(texts, { timeout: 30_000 }).toEqual([]);
  });

  it('leaves no room: the popup says that a choice was not kept, and the page stays as it was', async () => {
    const page = await openPainted();
    await fate.inBackground(refuseToStore);
    const popup = await inBrowser.loaded.openPopup(page);
    await popup.waitFor(`document.querySelector('.switches')`);
    await popup.waitFor(`(document.querySelector('.switches input').click(), true)`);
    const said = await popup.waitFor(`document.querySelector('.not-kept')?.textContent`);
    expect(said).toContain('could not be kept');
    expect(await popup.waitFor(`document.querySelector('.switches input').checked`)).toBe(true);
    await popup.close();
    await waitForClaim(page);
    await fate.endBackground();
  });

  it('leaves no room: the options say so, and show what holds', async () => {
    await openPainted();
    await fate.inBackground(refuseToStore);
    const options = await inBrowser.loaded.openOwnPage('options.html');
    const box = `document.querySelector('#keeping input[type="checkbox"]')`;
    await options.waitFor(box);
    await options.waitFor(`(${box}.click(), true)`);
    const said = await options.waitFor(`document.querySelector('.not-kept')?.textContent`);
    expect(said).toContain('could not be kept');
    expect(await options.waitFor(`String(${box}.checked)`)).toBe('false');
    await options.close();
    await fate.endBackground();
  });

  it('has no room for another page: it is painted and listed, and reports on others go', {
    timeout: 180_000,
  }, async () => {
    const first = await openPainted();
    await fate.inBackground(`
      const whole = 'x'.repeat(2_000_000);
      for (let count = 0; ; count++)
        try { await chrome.storage.session.set({ ['selection:' + count]: { text: whole, isCut: false } }); } catch { break; }
      for (let count = 0; count < 12; count++)
        try { await chrome.storage.session.set({ ['selection:small' + count]: 'x'.repeat(400_000 >> count) }); } catch {}`);
    const page = await openPainted();
    await expect.poll(() => inBrowser.loaded.badgeText(page)).not.toBe('');
    const popup = await inBrowser.loaded.openPopup(page);
    await popup.waitFor(`document.querySelector('.claim')`);
    await popup.close();
    await waitForClaim(first);
  });
});

/** As a browser does that finds its disk full; the next background finds room again. */
const refuseToStore = `
  chrome.storage.local.set = async () => { throw new Error('QUOTA_BYTES quota exceeded'); };`;
