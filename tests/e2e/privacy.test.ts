import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverClaim, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { readPopup } from '../../cli/browsers/popup-summary.ts';
import { readStored } from './stored.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();
const article = '/signed-deal.html';

/** Everything a reader does on a page: it is read, a card and the popup are opened. */
async function readAll(): Promise<Page> {
  const page = await inBrowser.open(`${article}?reader=4711#deal`);
  await waitForClaim(page);
  await hoverClaim(page, 'have signed');
  await page.keyboard.press('Escape');
  const popup = await inBrowser.loaded.openPopup(page);
  await readPopup(popup);
  await popup.close();
  return page;
}

/** Runs of five words, by which a text is known again. */
function passages(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.flatMap((_, index) => (index % 5 === 0 ? [words.slice(index, index + 5).join(' ')] : []));
}

describe('what is written down', () => {
  it('has nothing of a page that was read: no words, no title, no address', async () => {
    const page = await readAll();
    const text = await page.evaluate(() => document.body.innerText);
    const { local, sync, session } = await readStored(inBrowser.loaded);
    const written = JSON.stringify([local, sync]);
    expect(passages(text).filter((passage) => written.includes(passage))).toEqual([]);
    expect(written).not.toMatch(/4711|127\.0\.0\.1|signed-deal/);
    expect(sync).toEqual({});
    // In memory there is what the popup and a report need, so the search above does find passages.
    const remembered = JSON.stringify(session);
    expect(passages(text).some((passage) => remembered.includes(passage))).toBe(true);
  });

  it('has nothing in memory either once the page is left', async () => {
    const page = await readAll();
    await page.goto('about:blank');
    const tabs = async () => {
      const { session } = await readStored(inBrowser.loaded);
      return Object.keys(session).filter((key) => key.startsWith('tab:'));
    };
    await expect.poll(tabs, { timeout: 20_000 }).toEqual([]);
  });
});

/** What a page can see of what others left in it. */
const traces = async () => ({
  storage: [localStorage.length, sessionStorage.length, document.cookie],
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  messages: Reflect.get(window, 'messagesHeard'),
  names: Object.getOwnPropertyNames(window).filter((name) => /plumb|wxt|webext|browser$|preact/i.test(name)),
  // The tests' own driver adds two.
  globals: Object.getOwnPropertyNames(window)
    .filter((name) => !/__ariaQuerySelector(?:All)?$/.test(name))
    .sort(),
  loads: performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin)),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
  elements: document.querySelectorAll('plumbline-card, plumbline-status').length,
  registered: customElements.get('plumbline-card') !== undefined,
  root: document.querySelector('plumbline-card')?.shadowRoot ?? null,
  words: document.querySelector('plumbline-card')?.textContent ?? '',
  doors: Reflect.get(window, 'chrome')?.runtime?.sendMessage !== undefined,
});

describe('what a page sees', () => {
  it('is the marks and a card’s empty host, and nothing else', async () => {
    const listen = (page: Page) =>
      page.evaluateOnNewDocument(() => {
        const heard: unknown[] = [];
        Object.assign(window, { messagesHeard: heard });
        window.addEventListener('message', ({ data }) => heard.push(data));
        for (const type of ['wxt:content-script-started', 'plumbline', 'plumbline-claims'])
          window.addEventListener(type, () => heard.push(type), { capture: true });
      });
    const quiet = await inBrowser.open('/considered-alliance.html', listen);
    await waitForClaim(quiet);
    const page = await inBrowser.open(article, listen);
    const before = await page.evaluate(traces);
    await waitForClaim(page);
    await hoverClaim(page, 'have signed');
    const after = await page.evaluate(traces);

    expect(await inBrowser.loaded.shadowText(page, 'plumbline-card')).not.toBe('');
    expect(after).toEqual({
      ...before,
      storage: [0, 0, ''],
      databases: 0,
      caches: 0,
      messages: [],
      names: [],
      loads: [],
      attributes: ['lang'],
      elements: after.elements,
      registered: false,
      root: null,
      words: '',
      doors: false,
    });
    expect(after.elements).toBeGreaterThan(0);
  });

  it('is no file of the extension', async () => {
    const page = await inBrowser.open(article);
    await waitForClaim(page);
    await hoverClaim(page, 'have signed');
    const { browser, found } = inBrowser.loaded;
    const [id] = found.family === 'chrome' ? [...(await browser.extensions()).keys()] : [];
    // Firefox gives each profile an address of its own, which no page can know; the manifest shares no file in either.
    const address = id === undefined ? 'moz-extension:' : `chrome-extension://${id}`;
    const answers = await page.evaluate(
      (base) =>
        Promise.all(
          ['manifest.json', 'icon/16.png', 'popup.html', 'content-scripts/annotator.css'].map(
            (file) =>
              new Promise((resolve) => {
                const image = new Image();
                image.onload = () => resolve('loaded');
                image.onerror = () => resolve('refused');
                image.src = `${base}/${file}`;
              }),
          ),
        ),
      address,
    );
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});
