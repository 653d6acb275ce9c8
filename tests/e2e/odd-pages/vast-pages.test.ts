import { describe, expect, it } from 'vitest';
import { hoverClaim, paintedClaims, waitForClaim } from '../../../cli/browsers/painted-claims.ts';
import { useBrowser } from '../use-browser.ts';
import { buying, newsPage, signed } from './odd-page.ts';

/** Pages that are made when they are loaded: what is written here is small. */
const made = (script: string) =>
  newsPage({ around: `<main>{article}</main><script>${script}</script>`, article: `<p>${signed}</p>` });

const article = `const article = document.querySelector('article');`;
const filler = 'The ferry left the quay late, and nobody on it minded much. ';

const inBrowser = useBrowser({
  '/deep.html': made(`${article}
    let inner = article;
    for (let depth = 0; depth < 2_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = ${JSON.stringify(buying)};
    article.append(Object.assign(document.createElement('p'), { textContent: 'After it all: ${buying}' }));`),
  '/deep-out-of-sight.html': made(`${article}
    let inner = article.appendChild(document.createElement('div'));
    inner.style.display = 'none';
    for (let depth = 0; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = ${JSON.stringify(buying)};`),
  '/many-nodes.html': made(`${article}
    for (let line = 0; line < 1_000; line++) {
      const paragraph = article.appendChild(document.createElement('p'));
      for (let word = 0; word < 200; word++) paragraph.append(word % 20 ? 'fog ' : 'sea. ');
    }
    article.append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(buying)} }));`),
  '/long.html': made(`${article}
    const text = ${JSON.stringify(filler)}.repeat(350);
    for (let line = 0; line < 1_000; line++)
      article.append(Object.assign(document.createElement('p'), { textContent: text }));`),
  '/one-long-text.html': made(`${article}
    article.append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(filler)}.repeat(10_000) }));`),
  '/restless.html': made(`${article}
    const ticker = article.appendChild(document.createElement('p'));
    let ticks = 0;
    const tick = () => { ticker.textContent = 'Tick ' + ++ticks; window.ticks = ticks; requestAnimationFrame(tick); };
    tick();`),
});

const lateness = { timeout: 45_000 };

describe('a page', () => {
  it.each([
    ['2,000 elements deep', '/deep.html', ['have signed', 'Microsoft is buying Sega']],
    ['10,000 elements deep out of sight', '/deep-out-of-sight.html', ['have signed']],
    ['of 200,000 text nodes', '/many-nodes.html', ['have signed', 'Microsoft is buying Sega']],
    ['of 20 MB of text', '/long.html', ['have signed']],
    ['of 600 kB in one text', '/one-long-text.html', ['have signed']],
    ['that changes with every frame', '/restless.html', ['have signed']],
  ])('%s is painted, and a card opens in it', async (_, path, wanted) => {
    const page = await inBrowser.open(path);
    await expect
      .poll(async () => {
        const claims = await paintedClaims(page);
        return wanted.filter((words) => !claims.some(({ text }) => text.includes(words)));
      }, lateness)
      .toEqual([]);
    await hoverClaim(page, 'have signed');
  });

  it('that changes with every frame goes on doing so', async () => {
    const page = await inBrowser.open('/restless.html');
    await waitForClaim(page);
    const before: number = await page.evaluate(() => Reflect.get(window, 'ticks'));
    await page.waitForFunction((ticks) => Reflect.get(window, 'ticks') > ticks + 60, {}, before);
    expect(await paintedClaims(page)).toHaveLength(1);
  });
});
