import type { Claim } from '../core/claims/claim.ts';
import type { Article } from './article.ts';
import type { Steps } from './slices.ts';

/** The places of claims in their list, with those first whose blocks a reader sees now. */
export function* inViewFirst(article: Article, claims: readonly Claim[]): Steps<number[]> {
  const seen = new Map<number, boolean>();
  const first: number[] = [];
  const others: number[] = [];
  for (const [index, { block }] of claims.entries()) {
    let isSeen = seen.get(block);
    if (isSeen === undefined) {
      isSeen = isInView(article.blocks[block]?.runs[0]?.node.parentElement);
      seen.set(block, isSeen);
      yield;
    }
    (isSeen ? first : others).push(index);
  }
  return [...first, ...others];
}

function isInView(element: Element | null | undefined): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= (element.ownerDocument.defaultView?.innerHeight ?? 0);
}
