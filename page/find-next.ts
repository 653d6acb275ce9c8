import type { PlacedClaim } from './paint-claims.ts';

/**
 * The claim after or before another in the page, round and round. Without one, or where it is gone, the first that
 * begins below the window's top, or the last above it. Nothing where there are no claims.
 */
export function findNext(
  placed: readonly PlacedClaim[],
  from: PlacedClaim | undefined,
  by: 1 | -1,
): PlacedClaim | undefined {
  const at = from ? placed.findIndex((each) => isSame(each, from)) : -1;
  if (at >= 0) return placed.at((at + by) % placed.length);
  const below = placed.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  if (by === 1) return placed[below] ?? placed[0];
  return placed.at(below < 0 ? -1 : below - 1);
}

function isSame(one: PlacedClaim, other: PlacedClaim): boolean {
  return one === other || (one.index === other.index && one.claim.exact === other.claim.exact);
}
