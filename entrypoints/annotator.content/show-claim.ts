import type { Painted } from '../../page/annotate-page.ts';
import { scrollToRange } from '../../page/scroll-to-range.ts';
import type { Cards } from './show-cards.ts';

/** Scrolls to a claim, by its index in the page's result, opens its card and gives it the keyboard. */
export function showClaim({ placed, story }: Painted, index: number, cards: Cards): void {
  const wanted = placed.find((each) => each.index === index);
  if (!wanted || !story) return;
  scrollToRange(wanted.range);
  cards.open({ claims: [wanted], story, pinned: true, focus: true });
}
