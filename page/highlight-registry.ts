/** What TypeScript's DOM types do not know yet: https://drafts.csswg.org/css-highlight-api-1/#interactions */
declare global {
  interface HighlightRegistry {
    highlightsFromPoint(
      x: number,
      y: number,
      options?: { readonly shadowRoots: readonly ShadowRoot[] },
    ): readonly HighlightHit[];
  }
}

/** A highlight drawn at a point, with those of its ranges that hold the point. */
export type HighlightHit = { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] };

/** What every name of ours begins with: the registry is shared with the page. */
export const highlightPrefix = 'plumbline-';

/** Ranges that are registered under one of our names. */
export type Registration = {
  /** Takes them out again, unless others took the name since. */
  readonly erase: () => void;
  /** Whether they are still there: the page may empty the registry. */
  readonly stands: () => boolean;
};

/** A registration that takes more ranges, and gives them back. */
export type OpenRegistration = Registration & {
  readonly add: (range: Range) => void;
  readonly remove: (range: Range) => void;
};

/** Registers a highlight without ranges under one of our names. */
export function registerHighlight(name: string, priority: number): OpenRegistration {
  const highlight = new Highlight();
  highlight.priority = priority;
  const key = highlightPrefix + name;
  const stands = () => CSS.highlights.get(key) === highlight;
  CSS.highlights.set(key, highlight);
  return {
    stands,
    add: (range) => highlight.add(range),
    remove: (range) => highlight.delete(range),
    erase: () => stands() && CSS.highlights.delete(key),
  };
}
