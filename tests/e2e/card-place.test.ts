import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverClaim, pointOnClaim, waitForCard, waitForClaim } from '../../cli/browsers/painted-claims.ts';
import { useBrowser } from './use-browser.ts';

const words = 'Sega and Microsoft have signed a strategic alliance';
const filler = '<p>The evening ferry left the quay forty minutes late, and nobody was told why.</p>'.repeat(
  8,
);

/** An article whose claim stands in `inner`, styled by `style`. */
const article = (style: string, inner = `<p class="here">${words}.</p>`) => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>Harbour</title><meta property="article:published_time" content="2021-11-01">
<style>body { margin: 0; font: 16px/1.5 serif } ${style}</style></head>
<body><main><article><h1>Sega and Microsoft consider an alliance</h1>${filler}${inner}${filler}</article></main></body></html>`;

const inBrowser = useBrowser({
  '/plain.html': article(''),
  '/right.html': article('.here { text-align: right; direction: ltr }'),
  '/mirrored.html': article('html { direction: rtl }'),
  '/fixed.html': article('.here { position: fixed; inset: auto 0 0; margin: 0; background: #fff }'),
  '/transformed.html': article('article { transform: translateX(40px) scale(0.9); transform-origin: 0 0 }'),
  '/transformed-root.html': article('html { transform: translateX(12px); filter: brightness(1) }'),
  '/scroller.html': article('article { height: 500px; overflow: auto; border: 1px solid }'),
  '/enlarged.html': article('html { zoom: 2 }'),
  '/narrow.html': article('.here { width: 5em; font-size: 22px }'),
  '/tall.html': article('.here { width: 100%; font-size: 150px; line-height: 1.4; overflow-wrap: anywhere }'),
});

type Box = { left: number; right: number; top: number; bottom: number };

/** The card's box, those of the claim's lines, and the window, once the card rests. */
function boxes(page: Page): Promise<{ card: Box; lines: Box[]; window: Box }> {
  return page.evaluate(
    () =>
      new Promise<{ card: Box; lines: Box[]; window: Box }>((resolve) => {
        let before = '';
        const look = () => {
          const card = document.querySelector('plumbline-card')?.getBoundingClientRect().toJSON();
          const [range] = [...(CSS.highlights.get('plumbline-active') ?? [])];
          const lines = range instanceof Range ? [...range.getClientRects()].map((box) => box.toJSON()) : [];
          const now = JSON.stringify([card, lines]);
          const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
          if (card && now === before) return resolve({ card, lines, window: box });
          before = now;
          requestAnimationFrame(() => requestAnimationFrame(look));
        };
        look();
      }),
  );
}

const meet = (a: Box, b: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

const isIn = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

async function openPainted(path: string): Promise<Page> {
  const page = await inBrowser.open(path);
  await waitForClaim(page, 'have signed');
  return page;
}

describe('the card keeps off its claim and in the window', () => {
  it.each([
    '/plain.html',
    '/right.html',
    '/mirrored.html',
    '/fixed.html',
    '/transformed.html',
    '/transformed-root.html',
    '/scroller.html',
    '/enlarged.html',
    '/narrow.html',
  ])('%s', async (path) => {
    const page = await openPainted(path);
    await hoverClaim(page, 'have signed');
    const { card, lines, window } = await boxes(page);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => meet(card, line))).toEqual([]);
    expect(isIn(card, window)).toBe(true);
  });

  it.each([
    ['320 px wide', 320, 640],
    ['as at 200 % zoom', 640, 450],
    ['low', 900, 360],
  ])('in a window that is %s', async (_, width, height) => {
    const page = await openPainted('/plain.html');
    await page.setViewport({ width, height });
    await hoverClaim(page, 'have signed');
    const { card, lines, window } = await boxes(page);
    expect(lines.filter((line) => meet(card, line))).toEqual([]);
    expect(isIn(card, window)).toBe(true);
  });

  it('off the line that is pointed at, where the claim fills the window', async () => {
    const page = await openPainted('/tall.html');
    await pointOnClaim(page, 'have signed');
    const at = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('plumbline-exaggerated') ?? [])].filter(
        (each): each is Range => each instanceof Range && String(each).includes('have signed'),
      );
      const off = (box: DOMRect) => Math.abs(box.y + box.height / 2 - innerHeight / 2);
      const [box = new DOMRect()] = [...(range?.getClientRects() ?? [])].sort((a, b) => off(a) - off(b));
      return { x: box.x + Math.min(box.width / 2, 100), y: box.y + box.height / 2 };
    });
    await page.mouse.move(1, 1);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await waitForCard(page);
    const { card, window } = await boxes(page);
    expect(at.x > card.left && at.x < card.right && at.y > card.top && at.y < card.bottom).toBe(false);
    expect(isIn(card, window)).toBe(true);
  });
});

describe('the card follows its claim', () => {
  it('as the page scrolls', async () => {
    const page = await openPainted('/plain.html');
    const { x, y } = await pointOnClaim(page, 'have signed');
    await page.mouse.click(x, y);
    await waitForCard(page);
    const before = await boxes(page);
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    const after = await boxes(page);
    const moved = (of: typeof before) => of.card.top - (of.lines[0]?.top ?? 0);
    expect(Math.abs(moved(after) - moved(before))).toBeLessThan(2);
  });

  it('to the other side where there is no more room', async () => {
    const page = await openPainted('/plain.html');
    const { x, y } = await pointOnClaim(page, 'have signed');
    await page.mouse.click(x, y);
    await waitForCard(page);
    const top = (await boxes(page)).lines[0]?.top ?? 0;
    await page.evaluate(
      (by) => {
        document.body.style.paddingBlock = '2000px';
        scrollBy({ top: by, behavior: 'instant' });
      },
      top - 60 + 2000,
    );
    const under = await boxes(page);
    expect(under.card.top).toBeGreaterThanOrEqual(under.lines.at(-1)?.bottom ?? 0);
    await page.evaluate(() => scrollBy({ top: -(innerHeight - 140), behavior: 'instant' }));
    const over = await boxes(page);
    expect(over.card.bottom).toBeLessThanOrEqual(over.lines[0]?.top ?? 0);
  });
});
