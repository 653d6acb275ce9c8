import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintedClaims, waitForClaim, waitForNoClaims } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const inBrowser = useBrowser();

async function openPainted(): Promise<Page> {
  const page = await inBrowser.open('/signed-deal.html');
  await waitForClaim(page);
  return page;
}

/** Selects the paragraph that holds some words, and gives its text and a point on it. */
function selectParagraph(page: Page, words: string): Promise<{ text: string; x: number; y: number }> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) =>
      each.textContent.replace(/\s+/g, ' ').includes(wanted),
    );
    if (!paragraph) throw new Error(`No paragraph says “${wanted}”.`);
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.selectAllChildren(paragraph);
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const [box] = range.getClientRects();
    if (!box) throw new Error('The paragraph has no place.');
    return { text: String(getSelection()), x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
}

describe('the context menu', () => {
  it('has the selected text checked in a window, marked and listed', async () => {
    const page = await openPainted();
    const { text, ...point } = await selectParagraph(page, 'Microsoft will acquire Sega');
    await inBrowser.loaded.chooseInMenu(page, { entry: 'check-selection', point });
    const selection = await inBrowser.loaded.ownWindow('selection.html');
    const listed = await selection.waitFor(
      `document.querySelector('.sample-claims') && [...document.querySelectorAll('.sample-claims button')].map((each) => each.textContent)`,
    );
    expect(listed).toContainEqual(expect.stringContaining('Microsoft will acquire Sega'));
    const plain = (words: unknown) => String(words).replace(/\s+/g, '');
    expect(plain(await selection.waitFor(`document.querySelector('.sample').textContent`))).toBe(plain(text));
    // Firefox's privileged scripts cannot walk the page's own collections: they ask for one mark by its name.
    const names =
      await selection.waitFor(`['refuted', 'exaggerated', 'not-in-source', 'speculative', 'supported']
      .filter((verdict) => CSS.highlights.get('plumbline-' + verdict)?.size > 0)`);
    expect(names).not.toEqual([]);
    await selection.close();
  });

  it('has selected words that name neither company understood by their page', async () => {
    const page = await openPainted();
    const { text, ...point } = await selectParagraph(page, 'exclusive to Xbox');
    expect(text).not.toMatch(/Sega.*Microsoft|Microsoft.*Sega/s);
    await inBrowser.loaded.chooseInMenu(page, { entry: 'check-selection', point });
    const selection = await inBrowser.loaded.ownWindow('selection.html');
    const listed = await selection.waitFor(`document.querySelector('.sample-claims button')?.textContent`);
    expect(listed).toContain('Not in the source');
    expect(await selection.waitFor(`document.querySelector('main').textContent`)).toContain(
      'Read as part of “',
    );
    await selection.close();
  });

  it('pauses on the site, which erases the claims and the badge, and resumes', async () => {
    const page = await openPainted();
    const before = await paintedClaims(page);
    await expect.poll(() => inBrowser.loaded.badgeText(page)).not.toBe('');
    const pause = { entry: 'pause-site', point: { x: 20, y: 20 } };
    await inBrowser.loaded.chooseInMenu(page, { ...pause, checked: true });
    await waitForNoClaims(page);
    await expect.poll(() => inBrowser.loaded.badgeText(page)).toBe('');
    await inBrowser.loaded.chooseInMenu(page, { ...pause, checked: false });
    await waitForClaim(page);
    expect(await paintedClaims(page)).toEqual(before);
  });
});
