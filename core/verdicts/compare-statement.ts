import { diffArrays } from 'diff';
import type { WordChange } from '../claims/claim.ts';
import type { PreparedStatement } from '../claims/prepared-statement.ts';
import { type QuotedWords, unbrokenParts } from '../claims/quoted-words.ts';
import { type Likeness, likenessTo } from '../claims/statement-likeness.ts';
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

/** The word diff from what a quotation covers of a statement to the quotation; "…" stands for what it marks as left out. */
export function compareWords(statement: PreparedStatement, quoted: QuotedWords): WordChange[] {
  const changes: WordChange[] = [];
  for (const [index, part] of unbrokenParts(quoted).entries()) {
    if (index > 0) push(changes, 'same', [{ text: ellipsis }]);
    const likeness = likenessTo(statement, part, false);
    if (likeness) pushSteps(changes, coveredWords(likeness, part), part);
    else push(changes, 'added', part);
  }
  return changes;
}

function pushSteps(changes: WordChange[], theirs: Words, ours: Words): void {
  const steps = diffArrays([...theirs], [...ours], { comparator: (a, b) => a.plain === b.plain });
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    const next = steps[at + 1];
    if (!step) break;
    if (!step.added && !step.removed) {
      push(changes, 'same', step.value);
      continue;
    }
    const pair =
      next && ((step.removed && next.added) || (step.added && next.removed)) ? [step, next] : [step];
    if (pair.length > 1) at += 1;
    const removed = pair.find((each) => each.removed)?.value ?? [];
    const added = pair.find((each) => each.added)?.value ?? [];
    // "cutting edge" for "cutting-edge", "re-imagine" for "reimagine".
    if (joined(added) === joined(removed)) push(changes, 'same', added);
    else {
      push(changes, 'left-out', removed);
      push(changes, 'added', added);
    }
  }
}

/**
 * The statement's words that a quotation covers: those that the two share and all between, and further to where the
 * quotation's own first and last word stand in the same sentence.
 */
function coveredWords({ statement, first, last }: Likeness, words: Words): Words {
  const { words: all, sentenceOf } = statement;
  const isFirst = (at: number) => all[at]?.plain === words[0]?.plain;
  const isLast = (at: number) => all[at]?.plain === words.at(-1)?.plain;
  let from = first;
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[first] && !isFirst(from)) from -= 1;
  let to = last - 1;
  while (sentenceOf[to + 1] === sentenceOf[last - 1] && !isLast(to)) to += 1;
  return all.slice(isFirst(from) ? from : first, (isLast(to) ? to : last - 1) + 1);
}

type Words = readonly ComparedWord[];

type Shown = { readonly text: string; readonly start?: number; readonly end?: number };

function push(changes: WordChange[], kind: WordChange['kind'], words: readonly Shown[]): void {
  if (words.length === 0) return;
  let text = '';
  for (const [index, word] of words.entries()) {
    // "Acme" and "'s" are words of their own, without a space.
    const attached = index > 0 && word.start !== undefined && word.start === words[index - 1]?.end;
    text += index === 0 || attached ? word.text : ` ${word.text}`;
  }
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: `${last.text} ${text}` };
  else changes.push({ kind, text });
}

function joined(words: Words): string {
  return words.map(({ plain }) => plain).join('');
}
