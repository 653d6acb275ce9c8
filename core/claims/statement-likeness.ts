import type { Token } from '../text/tokens.ts';
import type { PreparedStatement } from './prepared-statement.ts';
import type { QuotedWords } from './quoted-words.ts';
import { type ComparedWord, tellingKeys, type WordComparer, wordLikeness } from './word-comparer.ts';

/** How near a run of words comes to a statement. */
export type Likeness = {
  readonly statement: PreparedStatement;
  /** From 0 to 1: how much of the run is in the statement, and how densely. */
  readonly score: number;
  /** Weight of the words that the two share in order. */
  readonly shared: number;
  /** How many shared words are neither common nor the story's. */
  readonly telling: number;
  /** How many words the longest stretch has that stands the same in both. */
  readonly stretch: number;
  /** The statement's words from the first shared to the last: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
};

// The statements have fewer than 90 words; a sentence of more than twice that is no quotation of one.
const longestRun = 200;
// What it costs to leave out a word of the statement between two shared ones, as a part of its weight: so much that one
// word shared by chance does not reach over a clause, and so little that a shortened quotation still holds together.
const leftOutCost = 0.15;

/**
 * Compares a run of words with a statement: the heaviest alignment of words in order, in which forms of a word and near
 * words count for less. `gaps` tells whether the run has ellipses, so that what it leaves out does not count.
 */
export function likenessTo(
  statement: PreparedStatement,
  run: readonly ComparedWord[],
  gaps: boolean,
): Likeness | undefined {
  if (run.length === 0 || run.length > longestRun) return undefined;
  const pairs = align(statement, run, gaps ? 0 : leftOutCost);
  const first = pairs[0]?.ours;
  const final = pairs.at(-1)?.ours;
  if (first === undefined || final === undefined) return undefined;
  const last = final + 1;
  const shared = pairs.reduce((sum, { value }) => sum + value, 0);
  const window = gaps ? shared : weigh(statement.words.slice(first, last));
  const score = (2 * shared) / (weigh(run) + Math.max(window, shared));
  const telling = pairs.filter(({ ours }) => (statement.words[ours]?.weight ?? 0) === 1).length;
  return { statement, score, shared, telling, stretch: longestStretch(pairs), first, last };
}

type Pair = {
  readonly ours: number;
  readonly theirs: number;
  readonly value: number;
  readonly same: boolean;
};

const stop = 0;
const both = 1;
const skipOurs = 2;
const skipTheirs = 3;

/** Local alignment (Smith and Waterman 1981), in which words that the run adds cost nothing. */
function align(statement: PreparedStatement, theirs: readonly ComparedWord[], cost: number): Pair[] {
  const { words } = statement;
  const { columns, first, last } = likePlaces(statement, theirs);
  const height = Math.max(0, last - first);
  const width = columns.length + 1;
  const values = pairValues(statement, theirs, columns, first, height);
  const best = new Float64Array((height + 1) * width);
  const step = new Uint8Array(best.length);
  let start = 0;
  for (let row = height - 1; row >= 0; row -= 1) {
    const leftOut = cost * (words[first + row]?.weight ?? 0);
    for (let at = row * width + width - 2; at >= row * width; at -= 1) {
      const value = values[at] ?? 0;
      const left = (best[at + width] ?? 0) - leftOut;
      const added = best[at + 1] ?? 0;
      const paired = value > 0 ? value + (best[at + width + 1] ?? 0) : 0;
      const most = Math.max(0, left, added, paired);
      best[at] = most;
      step[at] = most === 0 ? stop : most === paired ? both : most === added ? skipTheirs : skipOurs;
    }
    if ((best[row * width] ?? 0) > (best[start] ?? 0)) start = row * width;
  }
  const pairs: Pair[] = [];
  for (let at = start; step[at] !== stop; ) {
    if (step[at] === skipOurs) at += width;
    else if (step[at] === skipTheirs) at += 1;
    else {
      const ours = first + Math.floor(at / width);
      const place = columns[at % width] ?? 0;
      const same = words[ours]?.plain === theirs[place]?.plain;
      pairs.push({ ours, theirs: place, value: values[at] ?? 0, same });
      at += width + 1;
    }
  }
  return pairs;
}

/**
 * The words of a run that are like any of the statement's, and the stretch of the statement that those are in, from
 * `first` up to, not including, `last`: no others can be a pair, and what is beside them changes no pair.
 */
function likePlaces(
  { words, places }: PreparedStatement,
  run: readonly ComparedWord[],
): { columns: number[]; first: number; last: number } {
  const columns: number[] = [];
  let first = words.length;
  let last = 0;
  for (const [place, { keys }] of run.entries()) {
    let like = false;
    for (const key of keys) {
      const ours = places.get(key);
      if (!ours) continue;
      like = true;
      first = Math.min(first, ours[0] ?? first);
      last = Math.max(last, (ours.at(-1) ?? 0) + 1);
    }
    if (like) columns.push(place);
  }
  return { columns, first, last };
}

/** How much each pair of words is worth, in rows of the statement's words. */
function pairValues(
  { words, places }: PreparedStatement,
  run: readonly ComparedWord[],
  columns: readonly number[],
  first: number,
  height: number,
): Float64Array {
  const width = columns.length + 1;
  const values = new Float64Array((height + 1) * width);
  for (const [column, place] of columns.entries()) {
    const their = run[place];
    for (const key of their?.keys ?? []) {
      for (const ours of places.get(key) ?? []) {
        const our = words[ours];
        if (our && their) values[(ours - first) * width + column] = pairValue(our, their);
      }
    }
  }
  return values;
}

function longestStretch(pairs: readonly Pair[]): number {
  let longest = 0;
  let length = 0;
  for (const [index, { ours, theirs, same }] of pairs.entries()) {
    const before = pairs[index - 1];
    const follows = before?.same && before.ours === ours - 1 && before.theirs === theirs - 1;
    length = same ? (follows ? length + 1 : 1) : 0;
    longest = Math.max(longest, length);
  }
  return longest;
}

function pairValue(a: ComparedWord, b: ComparedWord): number {
  return (wordLikeness(a, b) * (a.weight + b.weight)) / 2;
}

function weigh(words: readonly ComparedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The statement that a quotation comes closest to; nothing where it shares no two telling words with any. */
export function closestStatement(
  statements: readonly PreparedStatement[],
  quoted: QuotedWords,
): Likeness | undefined {
  let best: Likeness | undefined;
  for (const statement of statements) {
    if (!mayBeNear(statement, quoted.words)) continue;
    const likeness = likenessTo(statement, quoted.words, quoted.gaps.size > 0);
    if (likeness && likeness.shared > (best?.shared ?? 0)) best = likeness;
  }
  return best;
}

function mayBeNear({ telling }: PreparedStatement, words: readonly ComparedWord[]): boolean {
  if (words.length > longestRun) return false;
  return sharesTwo(words, (word) => tellingKeys(word).some((key) => telling.has(key)));
}

/** Whether words of some tokens may be near a statement, as far as a look at each word tells. */
export function mayQuoteAny(
  statements: readonly PreparedStatement[],
  tokens: readonly Token[],
  comparer: WordComparer,
): boolean {
  return statements.some(({ telling }) =>
    sharesTwo(tokens, (token) => comparer.tellingKeys(token).some((key) => telling.has(key))),
  );
}

/** Whether two of some words are shared. */
function sharesTwo<Word>(words: readonly Word[], isShared: (word: Word) => boolean): boolean {
  let found = 0;
  for (const word of words) {
    if (isShared(word)) found += 1;
    if (found >= 2) return true;
  }
  return false;
}
