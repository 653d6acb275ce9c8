import type { Claim } from '../core/claims/claim.ts';

type Wash = { readonly claim: Claim; readonly erase: () => void };

/**
 * Keeps one wash where claims lie on each other: browsers would mix their colours into one that is no verdict's. Gives a
 * function that puts down a claim's wash by `paint`, which returns its eraser, unless a claim that `rank`s as high covers
 * it; and takes up those that it covers.
 */
export function startWashes(rank: (claim: Claim) => number): (claim: Claim, paint: () => () => void) => void {
  const byBlock = new Map<number, Wash[]>();
  const lies = (under: Claim, over: Claim): boolean =>
    over.start <= under.start && over.end >= under.end && rank(over) >= rank(under);
  return (claim, paint) => {
    const there = byBlock.get(claim.block) ?? [];
    if (there.some((each) => lies(claim, each.claim))) return;
    for (const each of there) if (lies(each.claim, claim)) each.erase();
    const kept = there.filter((each) => !lies(each.claim, claim));
    byBlock.set(claim.block, [...kept, { claim, erase: paint() }]);
  };
}
