import type { Page } from 'puppeteer-core';

/** A claim as it is painted in a page: its verdict, and its words with white space as rendered. */
export type PaintedClaim = { readonly verdict: string; readonly text: string };

/** The claims painted in a page, by verdict and then in page order. Empty where nothing is painted. */
export function paintedClaims(page: Page): Promise<PaintedClaim[]> {
  return page.evaluate(() => {
    const claims: PaintedClaim[] = [];
    for (const [name, highlight] of CSS.highlights) {
      // Washes and short lines stand beside the highlight that holds the claim.
      if (!name.startsWith('plumbline-') || /-active|-wash|-start/.test(name)) continue;
      for (const range of highlight) {
        const text = String(range).replace(/\s+/g, ' ').trim();
        claims.push({
          verdict: name.replace(/^plumbline-|-on-(dark|mixed)$|-plain$|-[0-9a-f]{6}$/g, ''),
          text,
        });
      }
    }
    return claims;
  });
}

/** Waits until a claim that holds the given words is painted; without words, until any claim is. */
export async function waitForClaim(page: Page, words = ''): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(
        ([name, highlight]) =>
          name.startsWith('plumbline-') &&
          name !== 'plumbline-active' &&
          [...highlight].some((range) => String(range).replace(/\s+/g, ' ').includes(wanted)),
      ),
    {},
    words,
  );
}

/** Waits until no claim is painted in a page. */
export async function waitForNoClaims(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...CSS.highlights].every(([name, highlight]) => !name.startsWith('plumbline-') || highlight.size === 0),
  );
}

/** Milliseconds in which cards come behind the lines, on a busy machine too. No page sees when they are there. */
const untilCards = 200;

/** Scrolls to the first painted claim that holds the given words and gives a point on it, in CSS pixels of the window. */
export async function pointOnClaim(page: Page, words: string): Promise<{ x: number; y: number }> {
  await new Promise((resolve) => setTimeout(resolve, untilCards));
  const point = await page.evaluate((wanted) => {
    const [first] = [...CSS.highlights]
      .filter(([name]) => name.startsWith('plumbline-'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range)
      .filter((range) => String(range).replace(/\s+/g, ' ').includes(wanted))
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const { top = 0, bottom = 0 } = first?.getBoundingClientRect() ?? {};
    // The element around it may be as long as the page.
    if (top < 0 || bottom > innerHeight)
      first?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = first?.getClientRects() ?? [];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  if (!point) throw new Error(`No claim is painted on the words “${words}”.`);
  return point;
}

/** Moves the pointer onto a painted claim as a hand does, from beside it, and waits until its card is open. */
export async function hoverClaim(
  page: Page,
  words: string,
  patience: { readonly timeout?: number } = {},
): Promise<void> {
  const { x, y } = await pointOnClaim(page, words);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 4 });
  await waitForCard(page, patience);
}

/** Waits until a card is open in the page, 30 seconds unless told otherwise in milliseconds. */
export async function waitForCard(page: Page, patience: { readonly timeout?: number } = {}): Promise<void> {
  await page.waitForFunction(() => {
    const card = document.querySelector('plumbline-card');
    return card?.matches(':popover-open') && card.getBoundingClientRect().height > 0;
  }, patience);
}

/** Waits until no card is open in the page. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('plumbline-card:popover-open') === null);
}
