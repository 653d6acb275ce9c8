import { describe, expect, inject, it } from 'vitest';
import { paintedClaims, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const unrelated = `<!doctype html><html lang="en"><title>Ferry</title><article><h1>The ferry is late again</h1>
<p>The evening ferry left the quay forty minutes late on Monday, and nobody was told why.</p></article></html>`;

const otherNews = `<!doctype html><html lang="en"><title>Charts</title><article><h1>What sold best in October</h1>
<p>A racing game for Xbox led the list. A collection by Sega came fourth, ahead of two games from Microsoft.</p></article></html>`;

const inBrowser = useBrowser({ '/unrelated.html': unrelated, '/other-news.html': otherNews });

describe('a page that distorts the news', () => {
  it.each([
    ['exaggerated', 'have signed'],
    ['exaggerated', 'already developing'],
    ['refuted', 'Microsoft is buying Sega'],
    ['refuted', 'CEO'],
    ['refuted', 'we have signed a strategic alliance with Microsoft'],
    ['refuted', 'internet utilization'],
    ['refuted', 'Microsoft will acquire Sega'],
    ['speculative', 'fans hope that Microsoft will buy'],
    ['not-in-source', 'exclusive to Xbox'],
    ['supported', 'such an iconic role'],
  ])('has a claim painted as %s on “%s”', async (verdict, words) => {
    const page = await inBrowser.open('/signed-deal.html');
    await waitForClaim(page);
    const found = (await paintedClaims(page)).filter((claim) => claim.text.includes(words));
    expect(found.map((claim) => claim.verdict)).toContain(verdict);
  });

  it('has nothing painted beside the article', async () => {
    const page = await inBrowser.open('/signed-deal.html');
    await waitForClaim(page);
    const outside = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('plumbline-'))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range) => !range.startContainer.parentElement?.closest('article'))
        .map(String),
    );
    expect(outside).toEqual([]);
  });

  it('keeps its own document as it was', async () => {
    // Both are taken from the browser's own parser, so that only what happened afterwards can differ.
    const page = await inBrowser.open('/signed-deal.html', (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        const changes: string[] = [];
        Object.assign(window, { changesAfterLoad: changes });
        window.addEventListener('DOMContentLoaded', () => {
          const note = (record: MutationRecord) =>
            changes.push(`${record.type} of ${record.target.nodeName}`);
          const everything = { subtree: true, childList: true, characterData: true, attributes: true };
          new MutationObserver((records) => records.forEach(note)).observe(document.body, everything);
        });
      }),
    );
    await waitForClaim(page);
    // Asked for from here: pages of tests make no requests by script, so that those of others stand out.
    const served = await (await fetch(page.url())).text();
    const [now, before, changes] = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return [document.body.outerHTML, parsed.body.outerHTML, Reflect.get(window, 'changesAfterLoad')];
    }, served);
    expect(now).toBe(before);
    expect(changes).toEqual([]);
  });
});

describe('a page that reports with care', () => {
  it('has claims that match the source, and one report of speculation at most', async () => {
    const page = await inBrowser.open('/considered-alliance.html');
    await waitForClaim(page);
    const claims = await paintedClaims(page);
    const others = claims.filter((claim) => claim.verdict !== 'supported');
    expect(claims.length).toBeGreaterThan(5);
    expect(
      others.filter((claim) => !(claim.verdict === 'speculative' && claim.text.includes('speculated'))),
    ).toEqual([]);
  });
});

describe('a page that is about something else', () => {
  it.each(['/unrelated.html', '/other-news.html'])('is left alone: %s', async (path) => {
    const page = await inBrowser.open(path);
    // The page opened after it has been read and painted: whatever was to happen to the first has happened.
    await waitForClaim(await inBrowser.open('/signed-deal.html'));
    await page.bringToFront();
    expect(await paintedClaims(page)).toEqual([]);
    expect(await page.$('plumbline-card')).toBeNull();
    expect(await inBrowser.loaded.badgeText(page)).toBe('');
  });
});

it('is tested in the browser that it says', async () => {
  expect(inBrowser.loaded.found.family).toBe(inject('family'));
});
