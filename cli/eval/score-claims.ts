import type { Reason, Span, Verdict } from '../../core/claims/claim.ts';

/** A claim as the scorer compares it: `paragraph` from 0, the title -1, offsets within that paragraph. */
export type PlacedClaim = Span & {
  readonly paragraph: number;
  readonly fact: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
};

/** A claim that annotators listed, with what else they would accept there. */
export type GoldClaim = PlacedClaim & {
  readonly also: readonly (readonly [fact: string, verdict: Verdict])[];
};

/** A gold claim and the prediction that found it; `verdictAccepted` tells whether its verdict counts as right too. */
export type Match = {
  readonly gold: GoldClaim;
  readonly predicted: PlacedClaim;
  readonly verdictAccepted: boolean;
};

/** How the predictions for one article stand to its gold claims: each claim is in exactly one list. */
export type ClaimScore = {
  readonly matches: readonly Match[];
  readonly missed: readonly GoldClaim[];
  readonly falseAlarms: readonly PlacedClaim[];
  /** Predictions that count neither way: unmatched, but a pair in `also` of a gold claim they overlap. */
  readonly spare: readonly PlacedClaim[];
};

/** Matches predictions with gold claims one to one, the larger overlap first. */
export function scoreClaims(gold: readonly GoldClaim[], predicted: readonly PlacedClaim[]): ClaimScore {
  const matchOf = new Map<GoldClaim, PlacedClaim>();
  const used = new Set<PlacedClaim>();
  for (const pair of candidatePairs(gold, predicted)) {
    if (matchOf.has(pair.gold) || used.has(pair.predicted)) continue;
    matchOf.set(pair.gold, pair.predicted);
    used.add(pair.predicted);
  }
  const left = predicted.filter((claim) => !used.has(claim));
  return {
    matches: [...matchOf].map(([goldClaim, claim]) => ({
      gold: goldClaim,
      predicted: claim,
      verdictAccepted: acceptsVerdict(goldClaim, claim),
    })),
    missed: gold.filter((claim) => !matchOf.has(claim)),
    falseAlarms: left.filter((claim) => !isSpare(claim, gold)),
    spare: left.filter((claim) => isSpare(claim, gold)),
  };
}

/** Characters that two claims share; 0 where they are in different paragraphs. */
export function overlapOf(a: Span & { paragraph: number }, b: Span & { paragraph: number }): number {
  if (a.paragraph !== b.paragraph) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

type Pair = { gold: GoldClaim; predicted: PlacedClaim; overlap: number };

/** Ties in overlap go to the gold claim's own fact, then to the tighter prediction, then to the order given. */
function candidatePairs(gold: readonly GoldClaim[], predicted: readonly PlacedClaim[]): Pair[] {
  const pairs: Pair[] = [];
  for (const goldClaim of gold) {
    for (const claim of predicted) {
      const overlap = overlapOf(goldClaim, claim);
      if (overlap > 0 && agreesOnFact(goldClaim, claim))
        pairs.push({ gold: goldClaim, predicted: claim, overlap });
    }
  }
  return pairs.sort((a, b) => b.overlap - a.overlap || ownFact(b) - ownFact(a) || extent(a) - extent(b));
}

function ownFact({ gold, predicted }: Pair): number {
  return Number(gold.fact === predicted.fact);
}

function extent({ gold, predicted }: Pair): number {
  return gold.end - gold.start + predicted.end - predicted.start;
}

function agreesOnFact(gold: GoldClaim, claim: PlacedClaim): boolean {
  return gold.fact === claim.fact || gold.also.some(([fact]) => fact === claim.fact);
}

/** The whole pair must agree: the gold verdict under another fact that only `also` names is not right. */
function acceptsVerdict(gold: GoldClaim, claim: PlacedClaim): boolean {
  return (gold.fact === claim.fact && gold.verdict === claim.verdict) || isAlsoPair(gold, claim);
}

function isAlsoPair(gold: GoldClaim, claim: PlacedClaim): boolean {
  return gold.also.some(([fact, verdict]) => fact === claim.fact && verdict === claim.verdict);
}

function isSpare(claim: PlacedClaim, gold: readonly GoldClaim[]): boolean {
  return gold.some((goldClaim) => overlapOf(goldClaim, claim) > 0 && isAlsoPair(goldClaim, claim));
}
