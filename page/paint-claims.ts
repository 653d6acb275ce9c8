import { type Claim, type Verdict, verdicts } from '../core/claims/claim.ts';
import { registerHighlight } from './highlight-registry.ts';

/** A claim that stands in the page. */
export type PlacedClaim = {
  /** Index of the claim in the page's result. */
  readonly index: number;
  readonly claim: Claim;
  readonly range: Range;
};

/** Which verdict shows where claims overlap, from the weakest: what a reader should not miss lies on top. */
const order: readonly Verdict[] = [
  'supported',
  'not-in-source',
  'speculative',
  'downplayed',
  'exaggerated',
  'refuted',
];

/** Paints claims as highlights named `plumbline-<verdict>` and returns the eraser. Touches no node of the page. */
export function paintClaims(placed: readonly PlacedClaim[]): () => void {
  const erasers = verdicts.flatMap((verdict) => {
    const ranges = placed.filter(({ claim }) => claim.verdict === verdict).map(({ range }) => range);
    return ranges.length > 0 ? [registerHighlight(verdict, ranges, order.indexOf(verdict))] : [];
  });
  return () => {
    for (const erase of erasers) erase();
  };
}

/** Marks the claim whose card is open (`plumbline-active`) and returns the eraser. */
export function paintActive({ range }: PlacedClaim): () => void {
  return registerHighlight('active', [range], order.length);
}
