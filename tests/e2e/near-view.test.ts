import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverClaim, paintedClaims } from '../../cli/browsers/painted-claims.ts';
import { newsPage, signed } from './odd-pages/odd-page.ts';
import { useBrowser } from './use-browser.ts';

const count = 400;

/** A page that makes as many claims, each in a paragraph of its own between others, in an element of some style. */
const pageOf = (style = '', paragraph = '') =>
  newsPage({
    around: `<main>{article}</main><script>
      const list = document.querySelector('#list');
      for (let place = 1; place <= ${count}; place++) {
        const paragraph = list.appendChild(document.createElement('p'));
        paragraph.style = ${JSON.stringify(paragraph)};
        paragraph.textContent = 'Report ' + place + ': Sega and Microsoft have signed a strategic alliance.';
        list.append(Object.assign(document.createElement('p'), { textContent: 'The ferry left late. '.repeat(20) }));
      }
    </script>`,
    article: `<p>${signed}</p><div id="list" style="${style}"></div>`,
  });

const inBrowser = useBrowser({
  '/page.html': pageOf(),
  '/box.html': pageOf('height: 400px; overflow: auto'),
  '/boxless.html': pageOf('', 'display: contents'),
});

/** Numbers of the reports on which a claim is painted. */
async function paintedReports(page: Page): Promise<number[]> {
  const blocks = await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('plumbline-exaggerated'))
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer }) => startContainer.textContent ?? ''),
  );
  const numbers = blocks.map((text) => Number(/Report (\d+)/.exec(text)?.[1] ?? 0));
  return numbers.filter((number) => number > 0).sort((a, b) => a - b);
}

const scrollTo = (page: Page, report: number) =>
  page.evaluate((place) => {
    const paragraphs = [...document.querySelectorAll('#list p')];
    const found = paragraphs.find(({ textContent }) => textContent?.startsWith(`Report ${place}:`));
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, report);

const lateness = { timeout: 30_000 };

describe('of a page with hundreds of claims', () => {
  it.each(['/page.html', '/box.html'])('%s, those near the view are painted', async (path) => {
    const page = await inBrowser.open(path);
    await expect.poll(() => paintedReports(page), lateness).toContain(1);
    await expect.poll(async () => (await paintedReports(page)).length, lateness).toBeLessThan(count / 2);
    await scrollTo(page, 300);
    await expect.poll(() => paintedReports(page), lateness).toContain(300);
    expect(await paintedReports(page)).not.toContain(200);
    await scrollTo(page, 200);
    await expect.poll(() => paintedReports(page), lateness).toContain(200);
    await expect.poll(() => paintedReports(page), lateness).not.toContain(300);
  });

  it('all are painted where browsers cannot tell which are near', async () => {
    const page = await inBrowser.open('/boxless.html');
    await expect.poll(async () => (await paintedReports(page)).length, lateness).toBe(count);
  });

  it('each opens its card', async () => {
    const page = await inBrowser.open('/page.html');
    await expect.poll(async () => (await paintedClaims(page)).length, lateness).toBeGreaterThan(1);
    await scrollTo(page, 250);
    await expect.poll(() => paintedReports(page), lateness).toContain(250);
    await page.evaluate(() => {
      // Others of the same words stand above.
      for (const [, highlight] of CSS.highlights)
        for (const range of highlight)
          if (!range.startContainer.textContent?.startsWith('Report 250:')) highlight.delete(range);
    });
    await hoverClaim(page, 'have signed');
  });
});
