import { drawnIn, elementAround } from './open-roots.ts';

/** Where a reader was before going from claim to claim. */
export type ReadingPlace = {
  /** Remembers how a range's surroundings are scrolled, where they are not remembered yet, and what has the keyboard. */
  readonly keep: (range: Range) => void;
  /** Goes back; false where nothing was left. */
  readonly restore: () => boolean;
};

/** Remembers one place, until it is restored. */
export function rememberPlace(document: Document): ReadingPlace {
  const scrolled = new Map<Element, { readonly top: number; readonly left: number }>();
  let focused: Element | null | undefined;
  return {
    keep: (range) => {
      if (focused === undefined) focused = document.activeElement;
      for (let each = elementAround(range.startContainer); each; each = drawnIn(each)) {
        if (!scrolled.has(each)) scrolled.set(each, { top: each.scrollTop, left: each.scrollLeft });
      }
    },
    restore: () => {
      if (focused === undefined) return false;
      for (const [element, { top, left }] of scrolled) element.scrollTo({ top, left, behavior: 'instant' });
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
      scrolled.clear();
      focused = undefined;
      return true;
    },
  };
}
