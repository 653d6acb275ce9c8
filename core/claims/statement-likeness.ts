import { type PreparedStatement, tellingKeys } from './prepared-statement.ts';
import type { QuotedWords } from './quoted-words.ts';
import { type ComparedWord, wordLikeness } from './word-comparer.ts';

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
  const pairs = align(statement.words, run, gaps ? 0 : leftOutCost);
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
function align(ours: readonly ComparedWord[], theirs: readonly ComparedWord[], cost: number): Pair[] {
  const width = theirs.length + 1;
  const best = new Float64Array((ours.length + 1) * width);
  const step = new Uint8Array(best.length);
  const near = placesByKey(theirs);
  const values = new Float64Array(width);
  let start = 0;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    const our = ours[i];
    if (!our) continue;
    values.fill(0);
    for (const key of keysOf(our)) {
      for (const j of near.get(key) ?? []) {
        const their = theirs[j];
        if (their) values[j] = pairValue(our, their);
      }
    }
    const leftOut = cost * our.weight;
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const value = values[j] ?? 0;
      const left = (best[at + width] ?? 0) - leftOut;
      const added = best[at + 1] ?? 0;
      const paired = value > 0 ? value + (best[at + width + 1] ?? 0) : 0;
      const most = Math.max(0, left, added, paired);
      best[at] = most;
      step[at] = most === 0 ? stop : most === paired ? both : most === added ? skipTheirs : skipOurs;
    }
    if ((best[i * width] ?? 0) > (best[start] ?? 0)) start = i * width;
  }
  const pairs: Pair[] = [];
  for (let at = start; step[at] !== stop; ) {
    if (step[at] === skipOurs) at += width;
    else if (step[at] === skipTheirs) at += 1;
    else {
      const i = Math.floor(at / width);
      const j = at % width;
      const our = ours[i];
      const their = theirs[j];
      if (our && their)
        pairs.push({ ours: i, theirs: j, value: pairValue(our, their), same: our.plain === their.plain });
      at += width + 1;
    }
  }
  return pairs;
}

/** What two words that are alike at all have in common: a stem or a group. */
function keysOf({ stem, groups }: ComparedWord): (string | number)[] {
  return [stem, ...groups];
}

function placesByKey(words: readonly ComparedWord[]): Map<string | number, number[]> {
  const places = new Map<string | number, number[]>();
  for (const [place, word] of words.entries()) {
    for (const key of keysOf(word)) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
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

function mayBeNear(statement: PreparedStatement, words: readonly ComparedWord[]): boolean {
  if (words.length > longestRun) return false;
  let found = 0;
  for (const word of words) {
    if (tellingKeys(word).some((key) => statement.telling.has(key))) found += 1;
    if (found >= 2) return true;
  }
  return false;
}
