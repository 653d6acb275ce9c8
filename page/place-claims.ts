import type { Claim } from '../core/claims/claim.ts';
import type { Article } from './article.ts';
import { readTones } from './ground-tone.ts';
import type { PlacedClaim } from './paint-claims.ts';
import { textRange } from './text-range.ts';

/** The claims of an article that stand in its document, in order; a claim on a title that is not drawn is left out. */
export function placeClaims(article: Article, claims: readonly Claim[]): PlacedClaim[] {
  const toneBehind = readTones();
  return claims.flatMap((claim, index) => {
    const block = article.blocks[claim.block];
    const range = block && textRange(block, claim.start, claim.end);
    const element = range?.startContainer.parentElement;
    if (!range || !element) return [];
    const isVertical = !getComputedStyle(element).writingMode.startsWith('horizontal');
    return [{ index, claim, range, tone: toneBehind(element), isVertical }];
  });
}

/** Whether two placings hold the same claims at the same places on the same grounds, so that nothing need be repainted. */
export function areSamePlaces(some: readonly PlacedClaim[], others: readonly PlacedClaim[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ claim, range, tone }, index) => {
      const other = others[index];
      return other?.claim === claim && other.tone === tone && isSameRange(range, other.range);
    })
  );
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
