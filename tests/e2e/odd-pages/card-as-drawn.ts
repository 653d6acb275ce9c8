import type { Page } from 'puppeteer-core';

/** How the open card is drawn. */
export type DrawnCard = {
  /** In CSS pixels of the window. */
  readonly width: number;
  readonly isInWindow: boolean;
  /** Whether nothing of the page lies over it: at its middle, and near its corners. */
  readonly isOnTop: boolean;
};

/** Measures the card that is open in a page. */
export function cardAsDrawn(page: Page): Promise<DrawnCard> {
  return page.evaluate(() => {
    const card = document.querySelector('plumbline-card:popover-open');
    if (!card) return { width: 0, isInWindow: false, isOnTop: false };
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const inset = 20;
    const points: [number, number][] = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + inset, top + inset],
      [right - inset, bottom - inset],
    ];
    return {
      width: Math.round(right - left),
      isInWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      isOnTop: points.every(([x, y]) => document.elementFromPoint(x, y) === card),
    };
  });
}
