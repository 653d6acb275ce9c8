import type { CardActions } from '../../components/card/card-actions.ts';
import type { CardHost } from '../../components/card/card-host.tsx';
import { catchEscape } from '../../page/catch-escape.ts';
import { type PlacedClaim, paintActive } from '../../page/paint-claims.ts';
import type { Painted } from '../../page/paint-page.ts';
import { closesWhen, follow, type Opening } from './opening.ts';

/** Opens and closes the one card of a page, and marks the claim it is on. */
export function showCards(
  host: CardHost,
  doing: Omit<CardActions, 'isPinned' | 'onPin'>,
  signal: AbortSignal,
) {
  let opened: Opening | undefined;
  let unmark = () => {};
  const close = () => {
    opened = undefined;
    unmark();
    host.close();
  };
  const show = (opening: Opening, at: number) => {
    const placed = opening.claims[at];
    if (!placed) return;
    opened = opening;
    unmark();
    unmark = paintActive(placed);
    const isPinned = opening.stays === 'pinned';
    const again = (pin: boolean, place: number) =>
      show({ ...opening, stays: pin ? 'pinned' : 'until-pressed', focus: false }, place);
    host.open({
      ...opening,
      ...placed,
      place: { at, of: opening.claims.length },
      actions: { ...doing, isPinned, onPin: (pin) => again(pin, at) },
      onPlace: (to) => again(isPinned, to),
      onClose: close,
    });
  };
  catchEscape({ isOpen: () => opened !== undefined, close, signal });
  signal.addEventListener('abort', close, { once: true });
  return {
    open: (opening: Opening) => {
      const next = follow(opened, opening);
      if (next) show(next, 0);
    },
    close,
    isOpen: () => opened !== undefined,
    focus: host.focus,
    hasFocus: host.hasFocus,
    /** Whether the card is open on the first of some claims. */
    isOpenOn: (claims: readonly PlacedClaim[]) => claims[0] !== undefined && claims[0] === opened?.claims[0],
    leave: (how: 'moved' | 'pressed') => opened && closesWhen(how, opened) && close(),
    /** What stands in the page has changed: a card on what is gone closes. */
    refresh: ({ all }: Painted) => opened && !opened.claims.every((claim) => all.includes(claim)) && close(),
  };
}
/** What opens and closes the one card of a page. */
export type Cards = ReturnType<typeof showCards>;
