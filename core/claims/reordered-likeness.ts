import type { PreparedStatement } from './prepared-statement.ts';
import type { Likeness } from './statement-likeness.ts';
import { type ComparedWord, wordLikeness } from './word-comparer.ts';

// What a paraphrase puts in another order is less surely the same thought.
const disorder = 0.85;
const commonWeight = 0.5;

/**
 * How near a run of words comes to one sentence of a statement in any order ("fans can enjoy its titles" for "titles
 * can be enjoyed by fans"); common words do not count. Nothing where the two share no word.
 */
export function reorderedLikeness(
  statement: PreparedStatement,
  run: readonly ComparedWord[],
): Likeness | undefined {
  let best: Likeness | undefined;
  const sentences = new Set(statement.sentenceOf);
  for (const sentence of sentences) {
    const first = statement.sentenceOf.indexOf(sentence);
    const last = statement.sentenceOf.lastIndexOf(sentence) + 1;
    const found = likenessToStretch(statement, first, last, run);
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

function likenessToStretch(
  statement: PreparedStatement,
  from: number,
  to: number,
  run: readonly ComparedWord[],
): Likeness | undefined {
  const used = new Set<number>();
  let shared = 0;
  let telling = 0;
  for (const word of run) {
    if (word.weight < commonWeight) continue;
    const match = bestMatch(statement, from, to, word, used);
    if (!match) continue;
    used.add(match.at);
    shared += match.value;
    if (statement.words[match.at]?.weight === 1) telling += 1;
  }
  if (used.size === 0) return undefined;
  const first = Math.min(...used);
  const last = Math.max(...used) + 1;
  const window = weigh(statement.words.slice(first, last));
  const score = (disorder * 2 * shared) / (weigh(run) + Math.max(window, shared));
  return { statement, score, shared, telling, stretch: 0, first, last };
}

function bestMatch(
  { words }: PreparedStatement,
  from: number,
  to: number,
  word: ComparedWord,
  used: ReadonlySet<number>,
): { at: number; value: number } | undefined {
  let best: { at: number; value: number } | undefined;
  for (let at = from; at < to; at += 1) {
    const own = words[at];
    if (!own || own.weight < commonWeight || used.has(at)) continue;
    const value = (wordLikeness(own, word) * (own.weight + word.weight)) / 2;
    if (value > (best?.value ?? 0)) best = { at, value };
  }
  return best;
}

/** The weight of the words that are not common. */
function weigh(words: readonly ComparedWord[]): number {
  return words.reduce((sum, { weight }) => sum + (weight < commonWeight ? 0 : weight), 0);
}
