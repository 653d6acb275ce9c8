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
  /** The statement's words from the first shared to the last: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
};

// The statements have fewer than 90 words; a sentence of more than twice that is no quotation of one.
const longestRun = 200;

/**
 * Compares a run of words with a statement: the heaviest common subsequence of words, in which forms of a word and
 * near words count for less. `gaps` tells whether the run has ellipses, so that what it leaves out does not count.
 */
export function likenessTo(
  statement: PreparedStatement,
  run: readonly ComparedWord[],
  gaps: boolean,
): Likeness | undefined {
  if (run.length === 0 || run.length > longestRun) return undefined;
  const all = weigh(run);
  const pairs = densest(heaviestPairs(statement.words, run), statement, all, gaps);
  const firstPair = pairs[0];
  const lastPair = pairs.at(-1);
  if (!firstPair || !lastPair) return undefined;
  const telling = pairs.filter(({ ours }) => (statement.words[ours]?.weight ?? 0) === 1).length;
  return {
    statement,
    score: scoreOf(pairs, statement, all, gaps),
    shared: sumOf(pairs),
    telling,
    first: firstPair.ours,
    last: lastPair.ours + 1,
  };
}

type Pair = { readonly ours: number; readonly theirs: number; readonly value: number };

function heaviestPairs(ours: readonly ComparedWord[], theirs: readonly ComparedWord[]): Pair[] {
  const width = theirs.length + 1;
  const best = new Float64Array((ours.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const pairValue = (i: number, j: number) => {
    const a = ours[i];
    const b = theirs[j];
    return a && b ? (wordLikeness(a, b) * (a.weight + b.weight)) / 2 : 0;
  };
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const value = pairValue(i, j);
      const both = value > 0 ? value + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < ours.length && j < theirs.length) {
    const value = pairValue(i, j);
    // Weights are sums of the same numbers in the same order, so that equality is exact here.
    if (value > 0 && at(i, j) === value + at(i + 1, j + 1)) {
      pairs.push({ ours: i, theirs: j, value });
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The pairs without those at either end that are shared by chance, far from the rest: the stretch that scores highest. */
function densest(
  pairs: readonly Pair[],
  statement: PreparedStatement,
  all: number,
  gaps: boolean,
): readonly Pair[] {
  let best = pairs;
  let score = scoreOf(pairs, statement, all, gaps);
  const consider = (candidate: readonly Pair[]) => {
    const own = scoreOf(candidate, statement, all, gaps);
    if (own > score) {
      best = candidate;
      score = own;
    }
  };
  for (let to = pairs.length - 1; to > 0; to -= 1) consider(pairs.slice(0, to));
  const ending = best;
  for (let from = 1; from < ending.length; from += 1) consider(ending.slice(from));
  return best;
}

function scoreOf(pairs: readonly Pair[], { words }: PreparedStatement, all: number, gaps: boolean): number {
  const shared = sumOf(pairs);
  const window = gaps ? 0 : weigh(words.slice(pairs[0]?.ours ?? 0, (pairs.at(-1)?.ours ?? -1) + 1));
  return (2 * shared) / (all + Math.max(window, shared));
}

function sumOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { value }) => sum + value, 0);
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
