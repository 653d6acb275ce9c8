/** A place in the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** How long a card stays after the pointer has left it and its claim, in milliseconds: time for the way between. */
const leaveDelay = 300;

/** What a pointer does to claims. Positions are in CSS pixels of the viewport. */
export type Pointing<Found> = {
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** What lies at a position; nothing where there is none. */
  readonly find: (x: number, y: number) => Found | undefined;
  /** Whether a position belongs to the thing whose card is open. */
  readonly holdsOpen: (found: Found) => boolean;
  /** Whether an element is the card's. */
  readonly isCard: (element: EventTarget | null) => boolean;
  /** How long the pointer rests before `onRest`, in milliseconds; nothing where it may rest as long as it likes. */
  readonly restDelay: () => number | undefined;
  readonly onRest: (found: Found, at: Point) => void;
  readonly onPress: (found: Found, at: Point) => void;
  /** The pointer went elsewhere, or pressed elsewhere. */
  readonly onLeave: (how: 'moved' | 'pressed') => void;
};

const controls =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]';

/** Reports when a pointer rests on, presses or leaves what `find` finds. Selecting and dragging are left alone. */
export function pointAtClaims<Found>(window: Window, pointing: Pointing<Found>): void {
  const { signal, find, holdsOpen, isCard, restDelay, onRest, onPress, onLeave } = pointing;
  let rest: number | undefined;
  let leave: number | undefined;
  let frame: number | undefined;

  const stopResting = () => {
    window.clearTimeout(rest);
    if (frame !== undefined) window.cancelAnimationFrame(frame);
    frame = undefined;
  };
  const stopLeaving = () => {
    window.clearTimeout(leave);
    leave = undefined;
  };
  const startLeaving = () => {
    leave ??= window.setTimeout(() => {
      leave = undefined;
      onLeave('moved');
    }, leaveDelay);
  };
  const goAway = () => {
    stopResting();
    startLeaving();
  };
  const isOnCard = ({ target }: Event) => isCard(target);

  const look = (x: number, y: number) => {
    frame = undefined;
    const found = find(x, y);
    if (found !== undefined && holdsOpen(found)) return stopLeaving();
    startLeaving();
    const delay = restDelay();
    if (found === undefined || delay === undefined) return;
    rest = window.setTimeout(() => {
      if (isSelecting(window)) return;
      stopLeaving();
      onRest(found, { x, y });
    }, delay);
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      stopResting();
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (isOnCard(event)) return stopLeaving();
      if (event.buttons !== 0 || isSelecting(window)) return startLeaving();
      const { clientX, clientY } = event;
      frame = window.requestAnimationFrame(() => look(clientX, clientY));
    },
    // First of all: many pages keep events from what is around them.
    { signal, capture: true, passive: true },
  );
  window.document.documentElement.addEventListener('pointerleave', goAway, {
    signal,
  });
  window.addEventListener('pointerdown', stopResting, { signal, capture: true, passive: true });
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || isOnCard(event)) return;
      stopResting();
      const onControl = event.target instanceof Element && event.target.closest(controls) !== null;
      const found = onControl || isSelecting(window) ? undefined : find(event.clientX, event.clientY);
      if (found === undefined) return onLeave('pressed');
      stopLeaving();
      onPress(found, { x: event.clientX, y: event.clientY });
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', stopResting, { once: true });
  signal.addEventListener('abort', stopLeaving, { once: true });
}

function isSelecting(window: Window): boolean {
  return window.getSelection()?.isCollapsed === false;
}
