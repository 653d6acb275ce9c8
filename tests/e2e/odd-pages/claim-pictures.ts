import type { Page } from 'puppeteer-core';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the painted claims are drawn in the window, in CSS pixels, with room for their lines; those in sight alone. */
export function claimBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const room = 8;
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('plumbline-'))
      .flatMap(([, highlight]) => [...highlight])
      .flatMap((range) => (range instanceof Range ? [range.getBoundingClientRect()] : []))
      .map(({ left, top, right, bottom }) => {
        const x = Math.max(0, Math.floor(left) - room);
        const y = Math.max(0, Math.floor(top) - room);
        const width = Math.min(innerWidth, Math.ceil(right) + room) - x;
        return { x, y, width, height: Math.min(innerHeight, Math.ceil(bottom) + room) - y };
      })
      .filter(({ width, height }) => width > 2 && height > 2);
  });
}

/** A picture of each box, as base64. */
export async function picturesOf(page: Page, boxes: readonly Box[]): Promise<string[]> {
  const pictures: string[] = [];
  for (const clip of boxes)
    pictures.push(await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false }));
  return pictures;
}
