import type { Claim } from '../core/claims/claim.ts';
import type { Article } from './article.ts';
import { elementAround } from './open-roots.ts';

/** Places in a list of claims, each once. */
export type PlacesByView = { readonly inView: readonly number[]; readonly others: readonly number[] };

/**
 * Tells the claims that a reader sees now from the others, as far as the page runs from top to bottom: of a thousand
 * claims, twenty are looked up. Elsewhere, as in columns, some that are seen may be among the others.
 */
export function splitByView(article: Article, claims: readonly Claim[]): PlacesByView {
  const elementOf = (place: number): Element | null | undefined => {
    const claim = claims[place];
    const node = claim && article.blocks[claim.block]?.runs[0]?.node;
    return node && elementAround(node);
  };
  const first = firstWhere(claims.length, (place) => reachesView(elementOf(place)));
  const end = firstWhere(claims.length, (place) => isBelowView(elementOf(place)));
  const places = [...claims.keys()];
  const inView = places.slice(first, end);
  return { inView, others: places.filter((place) => place < first || place >= first + inView.length) };
}

/** The first of so many places from which on something holds, by halving. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function reachesView(element: Element | null | undefined): boolean {
  return element ? element.getBoundingClientRect().bottom >= 0 : false;
}

function isBelowView(element: Element | null | undefined): boolean {
  const height = element?.ownerDocument.defaultView?.innerHeight ?? 0;
  return element ? element.getBoundingClientRect().top > height : false;
}
