import { type CardHost, cardHostName } from '../../components/card/card-host.tsx';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { type PlacedClaim, paintActive } from '../../page/paint-claims.ts';
import { scrollToRange } from '../../page/scroll-to-range.ts';
import type { Painted } from './annotate-page.ts';

export { cardHostName };

/** What a card is opened on: claims at one place, of which it shows the first. */
type Opening = {
  readonly claims: readonly PlacedClaim[];
  readonly story: StoryView;
  readonly pointer?: number;
  /** Whether it stays when the pointer leaves. */
  readonly pinned: boolean;
  readonly focus?: boolean;
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
    if (!placed) return;
    opened = opening;
    unmark();
    unmark = paintActive(placed);
    const { claim, range } = placed;
    host.open({
      claim,
      range,
      story: opening.story,
      pointer: opening.pointer,
      place: { at, of: opening.claims.length },
      focus: opening.focus ?? false,
      onPlace: (to) => open({ ...opening, pinned: true, focus: false }, to),
      onClose: close,
    });
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (!opened || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  window.addEventListener('keydown', closeOnEscape, { capture: true, signal });
  signal.addEventListener('abort', close, { once: true });

  return {
    open: (opening: Opening) => open(opening),
    /** Scrolls to a claim, by its index, opens its card and gives it the keyboard. */
    show: ({ placed, story }: Painted, index: number) => {
      const wanted = placed.find((each) => each.index === index);
      if (!wanted || !story) return;
      scrollToRange(wanted.range);
      open({ claims: [wanted], story, pinned: true, focus: true });
    },
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
