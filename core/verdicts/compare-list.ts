import type { Judgement } from '../claims/claim-span.ts';
import { distance } from '../claims/scope.ts';
import type { Range, SentenceReading } from '../claims/sentence-reading.ts';

const near = 6; // tokens between two items of one list
const longestItem = 2; // words of a strange item; more is an aside
const separator = /^(?:,|and|&|or)$/;
const filler = /^(?:the|a|an|its|their|of|on|in|["“”'‘’„«»])$/;

/**
 * Compares an enumeration with the list that the source gives: an item of its own among or after the list's items
 * changes the list; fewer items do not. Nothing where the sentence has no enumeration, or the list is the source's.
 */
export function compareList(reading: SentenceReading, items: readonly Range[]): Judgement | undefined {
  const listed = items.filter((item) =>
    items.some((other) => other !== item && distance(other, item.first) <= near),
  );
  const first = listed[0];
  const last = listed.at(-1);
  if (!first || !last || listed.length < 2) return undefined;
  let words: string[] = [];
  let hasItem = false;
  let strange = false;
  let open = true;
  for (let at = first.first; at < reading.sentence.last && open; at += 1) {
    const item = listed.find((each) => at >= each.first && at < each.last);
    const norm = reading.tokens[at]?.norm ?? '';
    if (item) {
      hasItem = true;
    } else if (separator.test(norm) || (reading.tokens[at]?.kind === 'mark' && !filler.test(norm))) {
      strange ||= !hasItem && words.length > 0 && words.length <= longestItem;
      words = [];
      hasItem = false;
      open = at < last.last || separator.test(norm);
    } else if (!filler.test(norm)) {
      words.push(norm);
    }
    if (at >= last.last && words.length > longestItem) words = Array<string>(longestItem + 1).fill('');
    if (
      at >= last.last &&
      hasItem === false &&
      words.length === 0 &&
      !separator.test(norm) &&
      !filler.test(norm)
    )
      open = false;
  }
  if (open && !hasItem && words.length > 0 && words.length <= longestItem && endsAsItem(reading, last))
    strange = true;
  return strange ? { verdict: 'refuted', reason: 'changed-list' } : undefined;
}

/** Whether the list goes on after its last known item: a separator follows it. */
function endsAsItem(reading: SentenceReading, last: Range): boolean {
  return separator.test(reading.tokens[last.last]?.norm ?? '');
}
