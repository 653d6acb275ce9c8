import type { Claim, Verdict } from '../../core/claims/claim.ts';

// What a reader most wants to know of comes first.
const order: readonly Verdict[] = [
  'refuted',
  'exaggerated',
  'downplayed',
  'speculative',
  'not-in-source',
  'supported',
];

/** How many claims have each verdict, gravest first; verdicts that no claim has are left out. */
export function countVerdicts(
  claims: readonly Claim[],
): ReadonlyArray<{ readonly verdict: Verdict; readonly count: number }> {
  return order
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}
