import { describe, expect, it } from 'vitest';
import { paintedClaims, waitForClaim, waitForNoClaims } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const first =
  'Sega and Microsoft have agreed in principle to a strategic alliance, which is still being considered.';
const later = 'Sega and Microsoft have signed a strategic alliance.';

const shell = (
  article: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour</title>
<meta property="article:published_time" content="2021-11-01T12:00:00Z"></head><body><main><article>${article}</article></main></body></html>`;

const inBrowser = useBrowser({
  '/growing.html': shell(`<h1>Sega and Microsoft consider an alliance</h1><p>${first}</p>`),
  '/empty.html': shell('<h1>Loading</h1>'),
});

describe('a page that changes', () => {
  it('has what comes later painted too', async () => {
    const page = await inBrowser.open('/growing.html');
    await waitForClaim(page, 'agreed in principle');
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, later);
    await waitForClaim(page, 'have signed');
    const claims = await paintedClaims(page);
    expect(claims.filter((claim) => claim.text.includes('agreed in principle'))).toHaveLength(1);
  });

  it('is painted when its article arrives after it was loaded', async () => {
    const page = await inBrowser.open('/empty.html');
    await page.evaluate((text) => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = `<h1>Sega and Microsoft consider an alliance</h1><p>${text}</p>`;
    }, first);
    await waitForClaim(page, 'agreed in principle');
  });

  it('has words repainted that the page itself rewrites', async () => {
    const page = await inBrowser.open('/growing.html');
    await waitForClaim(page, 'agreed in principle');
    await page.evaluate((text) => {
      const words = document.querySelector('article p')?.firstChild;
      if (words) words.nodeValue = text;
    }, later);
    await waitForClaim(page, 'have signed');
    expect((await paintedClaims(page)).filter((claim) => claim.text.includes('agreed in principle'))).toEqual(
      [],
    );
  });
});

describe('a site that is one page', () => {
  it('is read anew after the page moves on without loading', async () => {
    const page = await inBrowser.open('/growing.html');
    await waitForClaim(page, 'agreed in principle');
    await page.evaluate((text) => {
      history.pushState({}, '', '/signed');
      const article = document.querySelector('article');
      if (article) article.innerHTML = `<h1>Sega and Microsoft form an alliance</h1><p>${text}</p>`;
    }, later);
    await waitForClaim(page, 'have signed');
    expect((await paintedClaims(page)).filter((claim) => claim.text.includes('agreed in principle'))).toEqual(
      [],
    );
  });

  it('has nothing painted after it moves on to other news', async () => {
    const page = await inBrowser.open('/growing.html');
    await waitForClaim(page, 'agreed in principle');
    await page.evaluate(() => {
      history.pushState({}, '', '/ferry');
      const article = document.querySelector('article');
      if (article)
        article.innerHTML = '<h1>The ferry is late again</h1><p>Nobody was told why it left late.</p>';
    });
    await waitForNoClaims(page);
  });
});
