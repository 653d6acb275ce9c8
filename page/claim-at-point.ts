import './highlight-registry.ts';
import type { PlacedClaim } from './paint-claims.ts';

/** The claims drawn at a point of the viewport (CSS pixels), the shortest first. */
export function claimsAtPoint(placed: readonly PlacedClaim[], x: number, y: number): PlacedClaim[] {
  if (placed.length === 0) return [];
  const hit = new Set(CSS.highlights.highlightsFromPoint(x, y).flatMap(({ ranges }) => [...ranges]));
  return placed
    .filter(({ range }) => hit.has(range) && isDrawnAt(range, x, y))
    .sort((a, b) => a.claim.end - a.claim.start - (b.claim.end - b.claim.start));
}

/** Firefox can report a range that spans a point without being drawn there. */
function isDrawnAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
}
