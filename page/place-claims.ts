import type { Claim } from '../core/claims/claim.ts';
import type { Article } from './article.ts';
import { readTones } from './ground-tone.ts';
import { elementAround } from './open-roots.ts';
import type { PlacedClaim } from './paint-claims.ts';
import { atOnce, type Steps } from './slices.ts';
import { splitByView } from './split-by-view.ts';
import { textRange } from './text-range.ts';

/** The claims of an article that stand in its document, in order; a claim on a title that is not drawn is left out. */
export function placeClaims(article: Article, claims: readonly Claim[]): PlacedClaim[] {
  return atOnce(placeClaimsInSteps(article, claims));
}

/** As `placeClaims`, with a pause after each claim; those in view come first, and are told once all of them are placed. */
export function* placeClaimsInSteps(
  article: Article,
  claims: readonly Claim[],
  onSeen?: (inView: readonly PlacedClaim[]) => void,
): Steps<PlacedClaim[]> {
  const toneBehind = readTones();
  const isRead = (element: Element) =>
    article.blocks.some(({ runs }) => runs.some(({ node }) => element.contains(node)));
  const placed: PlacedClaim[] = [];
  const { inView, others } = splitByView(article, claims);
  for (const [at, index] of [...inView, ...others].entries()) {
    if (at === inView.length && at > 0) onSeen?.([...placed]);
    const claim = claims[index];
    const block = claim && article.blocks[claim.block];
    const range = block && textRange(block, claim.start, claim.end, isRead);
    const element = range && elementAround(range.startContainer);
    if (claim && range && element) {
      const isVertical = !getComputedStyle(element).writingMode.startsWith('horizontal');
      placed.push({ index, claim, range, tone: toneBehind(element), isVertical });
    }
    yield;
  }
  return placed.sort((a, b) => a.index - b.index);
}

/** Whether claims have lost their places: the article says where they stood, and they stand there no more. */
export function haveMoved(
  article: Article,
  claims: readonly Claim[],
  placed: readonly PlacedClaim[],
): boolean {
  const drawn = claims.filter(({ block }) => (article.blocks[block]?.runs.length ?? 0) > 0);
  return placed.length < drawn.length;
}

/**
 * Places, each as the same object as before where nothing of it has changed: whoever holds one can tell that it still
 * stands.
 */
export function keepSamePlaces(
  now: readonly PlacedClaim[],
  before: readonly PlacedClaim[],
): readonly PlacedClaim[] {
  const byIndex = new Map(before.map((placed) => [placed.index, placed]));
  const kept = now.map((placed) => {
    const known = byIndex.get(placed.index);
    return known && isSame(placed, known) ? known : placed;
  });
  const isAsBefore = kept.length === before.length && kept.every((placed, at) => placed === before[at]);
  return isAsBefore ? before : kept;
}

function isSame(one: PlacedClaim, other: PlacedClaim): boolean {
  return (
    one.tone === other.tone &&
    one.isVertical === other.isVertical &&
    isSameRange(one.range, other.range) &&
    (one.claim === other.claim || JSON.stringify(one.claim) === JSON.stringify(other.claim))
  );
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
