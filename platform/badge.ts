import type { Claim } from '../core/claims/claim.ts';

/** What the toolbar button says of a page: empty text for no badge. */
export type Badge = { readonly text: string; readonly colour: string };

// Both carry white text at 6:1 or better: the inks of "contradicts" and "stronger" in `components/tokens.css`.
const alarm = '#b3202e';
const caution = '#934a00';

/** Counts the claims that do not match the source; red where one contradicts it. */
export function badgeFor(claims: readonly Claim[]): Badge {
  const off = claims.filter((claim) => claim.verdict !== 'supported');
  return {
    text: off.length === 0 ? '' : off.length > 99 ? '99+' : String(off.length),
    colour: off.some((claim) => claim.verdict === 'refuted') ? alarm : caution,
  };
}
