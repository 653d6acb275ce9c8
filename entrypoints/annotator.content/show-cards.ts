import type { CardHost } from '../../components/card/card-host.tsx';
import type { StoryView } from '../../core/pack/fact-view.ts';
import type { Painted } from '../../page/annotate-page.ts';
import { catchEscape } from '../../page/catch-escape.ts';
import { type PlacedClaim, paintActive } from '../../page/paint-claims.ts';

/** What a card is opened on: claims at one place, of which it shows the first. */
type Opening = {
  readonly claims: readonly PlacedClaim[];
  readonly story: StoryView;
  readonly pointer?: number;
  /** Whether it stays when the pointer leaves. */
  readonly pinned: boolean;
  readonly focus: boolean;
};

/** Opens and closes the one card of a page, and marks the claim it is on. */
export function showCards(host: CardHost, signal: AbortSignal) {
  let opened: Opening | undefined;
  let unmark = () => {};

  const close = () => {
    opened = undefined;
    unmark();
    host.close();
  };
  const open = (opening: Opening, at = 0) => {
    const placed = opening.claims[at];
    if (!placed || (opened?.pinned && !opening.pinned)) return;
    opened = opening;
    unmark();
    unmark = paintActive(placed);
    host.open({
      ...opening,
      ...placed,
      place: { at, of: opening.claims.length },
      onPlace: (to) => open({ ...opening, pinned: true, focus: false }, to),
      onClose: close,
    });
  };
  catchEscape({ isOpen: () => opened !== undefined, close, signal });
  signal.addEventListener('abort', close, { once: true });

  return {
    open,
    /** Whether the card is open on the first of some claims. */
    isOpenOn: (claims: readonly PlacedClaim[]) => claims[0] !== undefined && claims[0] === opened?.claims[0],
    /** The pointer left: a card that was opened by a press or from elsewhere stays until the next press. */
    leave: (how: 'moved' | 'pressed') => {
      if (opened && (how === 'pressed' || !opened.pinned)) close();
    },
    /** The painting was renewed: a card on what is gone closes. */
    refresh: ({ placed }: Painted) => {
      if (opened && !opened.claims.every((claim) => placed.includes(claim))) close();
    },
  };
}

/** What opens and closes the one card of a page. */
export type Cards = ReturnType<typeof showCards>;
