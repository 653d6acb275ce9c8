import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../core/claims/claim.ts';
import { readArticle } from '../../../page/read-article.ts';
import { splitByView } from '../../../page/split-by-view.ts';
import { parseAsBrowser } from './parse-html.ts';

const claimIn = (block: number): Claim => ({
  block,
  start: 0,
  end: 4,
  exact: 'Line',
  fact: 'any',
  verdict: 'supported',
  reason: 'same',
  cues: [],
});

/** The order of claims, one in each paragraph, where the paragraphs are drawn from these heights on, each 10 high. */
function orderOf(tops: readonly number[]): number[] {
  const document = parseAsBrowser(`<body>${tops.map((top) => `<p>Line ${top}</p>`).join('')}</body>`);
  const article = readArticle(document);
  for (const [index, { runs }] of article.blocks.entries()) {
    const top = tops[index] ?? 0;
    const rect = { x: 0, y: top, top, bottom: top + 10, left: 0, right: 90, width: 90, height: 10 };
    Object.assign(runs[0]?.node.parentElement ?? {}, { getBoundingClientRect: () => rect });
  }
  const { inView, others } = splitByView(
    article,
    tops.map((_, index) => claimIn(index)),
  );
  return [...inView, ...others];
}

const height = 768; // The window's in these tests, in CSS pixels.

describe('the order in which claims are painted', () => {
  it.each([
    ['begins where the reader is', [-50, -30, -5, 40, 700, 800], [2, 3, 4, 0, 1, 5]],
    ['is that of the page at its top', [0, 100, height + 1], [0, 1, 2]],
    ['is that of the page where none is in view', [-50, height + 50], [0, 1]],
    ['has each claim once where the page does not run downwards', [900, 0, -50, 900, 20], undefined],
  ])('%s', (_, tops, order) => {
    const found = orderOf(tops);
    if (order) expect(found).toEqual(order);
    expect([...found].sort()).toEqual([...tops.keys()]);
  });

  it('is empty without claims', () => {
    expect(orderOf([])).toEqual([]);
  });
});
