import type { Claim } from './claim.ts';

/** The facts, in their order, that no claim of a page speaks to. */
export function factsLeftOut<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  claims: readonly Claim[],
): readonly Fact[] {
  const spokenTo = new Set(claims.map((claim) => claim.fact));
  return facts.filter(({ id }) => !spokenTo.has(id));
}
