import type { Strings } from '../../components/create-strings.ts';
import type { PlacedClaim } from '../../page/paint-claims.ts';

/** A claim as a screen reader says it on the way from claim to claim: its place, its verdict and its words. */
export function describeClaim(placed: readonly PlacedClaim[], to: PlacedClaim, { t }: Strings): string {
  const { verdict, exact } = to.claim;
  return t('announce.claim', {
    at: placed.indexOf(to) + 1,
    of: placed.length,
    verdict: t(`verdict.${verdict}`),
    words: exact,
  });
}
