import { diffArrays } from 'diff';
import type { WordChange } from '../claims/claim.ts';
import type { PreparedStatement } from '../claims/prepared-statement.ts';
import { type QuotedWords, unbrokenParts } from '../claims/quoted-words.ts';
import type { Likeness } from '../claims/statement-likeness.ts';
import type { ComparedWord } from '../claims/word-comparer.ts';

const ellipsis = '…';

/**
 * Whether a quotation has a statement's words: one unbroken part of it, or parts in its order with a gap between each.
 * Case, marks, spelling and the spaces inside compounds do not count.
 */
export function hasSameWords(statement: PreparedStatement, quoted: QuotedWords): boolean {
  let from = 0;
  const parts = unbrokenParts(quoted);
  for (const part of parts) {
    const end = findPart(statement, part.map(({ plain }) => plain).join(''), from);
    if (end === undefined) return false;
    from = end;
  }
  return parts.length > 0;
}

function findPart({ joined, borders }: PreparedStatement, part: string, from: number): number | undefined {
  for (let at = joined.indexOf(part, from); at >= 0; at = joined.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (borders.has(at) && borders.has(end)) return end;
  }
  return undefined;
}

/** The word diff from the part of a statement that a quotation covers to the quotation. */
export function compareWords(likeness: Likeness, quoted: QuotedWords): WordChange[] {
  const theirs = coveredWords(likeness, quoted);
  const ours: (ComparedWord | undefined)[] = [];
  for (const [index, word] of quoted.words.entries()) {
    if (quoted.gaps.has(index) && index > 0) ours.push(undefined);
    ours.push(word);
  }
  const steps = diffArrays<ComparedWord | undefined>(theirs, ours, {
    comparator: (a, b) => a?.plain === b?.plain,
  });
  const changes: WordChange[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    if (!step) break;
    const next = steps[at + 1];
    const other = next && ((step.removed && next.added) || (step.added && next.removed)) ? next : undefined;
    if (other) at += 1;
    const removed = step.removed ? step.value : other?.removed ? other.value : [];
    const added = step.added ? step.value : other?.added ? other.value : [];
    if (!step.added && !step.removed) push(changes, 'same', step.value);
    else pushChange(changes, removed, added);
  }
  return changes;
}

/**
 * The statement's words that a quotation covers: those that the two share and all between, and further to where the
 * quotation's own first and last word stand in the same sentence.
 */
function coveredWords({ statement, first, last }: Likeness, { words }: QuotedWords): ComparedWord[] {
  const { words: all, sentenceOf } = statement;
  let from = first;
  for (let at = first; at >= 0 && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    if (all[at]?.plain === words[0]?.plain) from = at;
  }
  let to = last;
  for (let at = last - 1; at < all.length && sentenceOf[at] === sentenceOf[last - 1]; at += 1) {
    if (all[at]?.plain === words.at(-1)?.plain) to = at + 1;
  }
  // A word such as "the" stands in many places: only a missing end is looked for, not a second one.
  return all.slice(
    all[first]?.plain === words[0]?.plain ? first : from,
    all[last - 1]?.plain === words.at(-1)?.plain ? last : to,
  );
}

type Words = readonly (ComparedWord | undefined)[];

function pushChange(changes: WordChange[], removed: Words, added: Words): void {
  const gap = added.includes(undefined);
  const words = added.filter((word) => word !== undefined);
  // "cutting edge" for "cutting-edge", "re-imagine" for "reimagine".
  if (!gap && words.length > 0 && joined(words) === joined(removed)) push(changes, 'same', words);
  else {
    if (gap) push(changes, 'same', [undefined]);
    else push(changes, 'left-out', removed);
    push(changes, 'added', words);
  }
}

function push(changes: WordChange[], kind: WordChange['kind'], words: Words): void {
  if (words.length === 0) return;
  const text = words
    .map((word) => word?.text ?? ellipsis)
    .join(' ')
    .replace(/ (?=['’](?:s|re|ve|ll|m|d)\b|n['’]t)/gu, '');
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: `${last.text} ${text}` };
  else changes.push({ kind, text });
}

function joined(words: Words): string {
  return words.map((word) => word?.plain ?? '').join('');
}
