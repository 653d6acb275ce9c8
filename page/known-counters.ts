/** UTF-16 units of text in a clock, a counter or the like: what is longer may be news. */
const longestText = 60;

/** Looks at a page before each of which the same element had changed: then it is known to change by itself. */
const looksUntilKnown = 3;

/** Elements of a page that hold a few words and change all the time, as clocks do. */
export type KnownCounters = {
  /** Takes down what has changed since the last look. */
  readonly note: (records: readonly MutationRecord[]) => void;
  /** The page is looked at now. */
  readonly look: () => void;
  /** Whether a change is in an element that has changed before each of several looks. */
  readonly isKnown: (record: MutationRecord) => boolean;
};

/** Learns from what is noted which elements are counters. */
export function learnCounters(): KnownCounters {
  const looks = new WeakMap<Node, number>();
  const changed = new Set<Node>();
  return {
    note: (records) => {
      for (const record of records) {
        const place = placeOf(record);
        if (place && isShort(place)) changed.add(place);
      }
    },
    look: () => {
      for (const place of changed) looks.set(place, (looks.get(place) ?? 0) + 1);
      changed.clear();
    },
    isKnown: (record) => {
      const place = placeOf(record);
      return place !== null && (looks.get(place) ?? 0) >= looksUntilKnown && isShort(place);
    },
  };
}

/** The node whose text has changed; nothing where other things of it have. */
function placeOf({ type, target }: MutationRecord): Node | null {
  if (type === 'attributes') return null;
  return type === 'characterData' ? target.parentNode : target;
}

/** Whether a node holds one short text and nothing else. */
function isShort({ firstChild, lastChild }: Node): boolean {
  // 3 is Node.TEXT_NODE.
  return (
    firstChild === lastChild &&
    firstChild?.nodeType === 3 &&
    (firstChild.nodeValue ?? '').length <= longestText
  );
}
