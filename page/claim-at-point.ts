import { elementAround } from './open-roots.ts';
import './highlight-registry.ts';
import type { PlacedClaim } from './paint-claims.ts';

/** The claims drawn at a point of the viewport (CSS pixels), the shortest first. */
export function claimsAtPoint(placed: readonly PlacedClaim[], x: number, y: number): PlacedClaim[] {
  if (placed.length === 0) return [];
  const roots = placed.map(({ range }) => range.startContainer.getRootNode());
  const shadowRoots = [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
  const hits = CSS.highlights.highlightsFromPoint(x, y, { shadowRoots });
  const hit = new Set(hits.flatMap(({ ranges }) => [...ranges]));
  return placed
    .filter(({ range }) => (hit.has(range) || isOutOfReach(range, x, y)) && isDrawnAt(range, x, y))
    .sort((a, b) => a.claim.end - a.claim.start - (b.claim.end - b.claim.start));
}

/** Firefox can report a range that spans a point without being drawn there. */
function isDrawnAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => holds(box, x, y));
}

/** Whether a range's box holds a point, and its text is out of the pointer's reach: browsers report nothing there. */
function isOutOfReach(range: Range, x: number, y: number): boolean {
  const element = elementAround(range.startContainer);
  return (
    holds(range.getBoundingClientRect(), x, y) &&
    element !== null &&
    getComputedStyle(element).pointerEvents === 'none'
  );
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
