import type { Claim } from '../core/claims/claim.ts';

type Wash = { readonly claim: Claim; readonly erase: () => void };

/**
 * Keeps one wash where claims lie on each other: browsers would mix their colours into one that is no verdict's. Gives a
 * function that puts down a claim's wash by `paint`, which returns its eraser, unless a claim that `rank`s as high covers
 * it; and takes up those that it covers. What it gives takes the claim's wash up again.
 */
export function startWashes(
  rank: (claim: Claim) => number,
): (claim: Claim, paint: () => () => void) => () => void {
  const byBlock = new Map<number, readonly Wash[]>();
  const lies = (under: Claim, over: Claim): boolean =>
    over.start <= under.start && over.end >= under.end && rank(over) >= rank(under);
  const takeUp = (block: number, isTaken: (wash: Wash) => boolean) => {
    const there = byBlock.get(block) ?? [];
    for (const each of there) if (isTaken(each)) each.erase();
    byBlock.set(
      block,
      there.filter((each) => !isTaken(each)),
    );
  };
  return (claim, paint) => {
    const { block } = claim;
    if (byBlock.get(block)?.some((each) => lies(claim, each.claim))) return () => {};
    takeUp(block, (each) => lies(each.claim, claim));
    byBlock.set(block, [...(byBlock.get(block) ?? []), { claim, erase: paint() }]);
    return () => takeUp(block, (each) => each.claim === claim);
  };
}
