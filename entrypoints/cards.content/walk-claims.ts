import type { Strings } from '../../components/create-strings.ts';
import { findNext } from '../../page/find-next.ts';
import type { PlacedClaim } from '../../page/paint-claims.ts';
import type { Painted } from '../../page/paint-page.ts';
import { rememberPlace } from '../../page/reading-place.ts';
import { scrollToRange } from '../../page/scroll-to-range.ts';
import { describeClaim } from './describe-claim.ts';
import type { Cards } from './show-cards.ts';

type Walk = {
  readonly current: () => Painted;
  readonly cards: Cards;
  readonly say: (text: string) => void;
  readonly strings: Strings;
};

/** Goes from claim to claim by the keyboard, opens cards, and goes back to where the reader was. */
export function walkClaims({ current, cards, say, strings }: Walk) {
  const { t } = strings;
  const before = rememberPlace(document);
  let at: PlacedClaim | undefined;

  const go = (to: PlacedClaim, focus: boolean) => {
    const { story } = current();
    if (!story) return;
    before.keep(to.range);
    at = to;
    scrollToRange(to.range);
    cards.open({ claims: [to], story, stays: 'until-pressed', focus });
  };
  return {
    /** Shows a claim by its index in the page's result, and gives its card the keyboard. */
    show: (index: number) => {
      const wanted = current().all.find((each) => each.index === index);
      if (wanted) go(wanted, true);
    },
    /** Goes to the next claim or the one before; the keyboard stays where it is. */
    step: (by: 1 | -1) => {
      const { placed } = current();
      const to = findNext(placed, at, by);
      if (!to) return say(t('announce.none'));
      go(to, cards.hasFocus());
      say(describeClaim(placed, to, strings));
    },
    /** Gives the keyboard to the open card, or opens one: on the claim that was gone to last, or the first in sight. */
    openCard: () => {
      if (cards.isOpen()) return cards.focus();
      const { placed } = current();
      const to = at && placed.includes(at) ? at : findNext(placed, undefined, 1);
      if (to) go(to, true);
      else say(t('announce.none'));
    },
    /** Closes the card and goes back to where the reader was before the first step. */
    goBack: () => {
      cards.close();
      at = undefined;
      if (before.restore()) say(t('announce.back'));
    },
  };
}
