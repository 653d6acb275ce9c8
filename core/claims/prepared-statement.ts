import type { Statement } from '../pack/story-pack.ts';
import { tokenize } from '../text/tokens.ts';
import { type ComparedWord, tellingKeys, type WordComparer } from './word-comparer.ts';

/** A statement of the story pack as one run of words. */
export type PreparedStatement = {
  readonly fact: string;
  readonly person: string;
  readonly words: readonly ComparedWord[];
  /** For each word, the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** All words in one spelling without spaces, and the offsets in it where words start and end. */
  readonly joined: string;
  readonly borders: ReadonlySet<number>;
  /** Where its words stand, by their stems and groups. */
  readonly places: ReadonlyMap<string | number, readonly number[]>;
  /** Stems and groups of the words that tell it from other text, for a quick look at candidates. */
  readonly telling: ReadonlySet<string | number>;
};

/** Prepares the statements of a story for comparison. */
export function indexStatements(
  statements: readonly Statement[],
  comparer: WordComparer,
): PreparedStatement[] {
  return statements.map(({ fact, person, sentences }) => {
    const words: ComparedWord[] = [];
    const sentenceOf: number[] = [];
    for (const [index, sentence] of sentences.entries()) {
      for (const word of comparer.words(sentence, tokenize(sentence))) {
        words.push(word);
        sentenceOf.push(index);
      }
    }
    const borders = new Set([0]);
    let joined = '';
    for (const { plain } of words) {
      joined += plain;
      borders.add(joined.length);
    }
    const telling = new Set(words.flatMap(tellingKeys));
    return { fact, person, words, sentenceOf, joined, borders, places: placesByKey(words), telling };
  });
}

function placesByKey(words: readonly ComparedWord[]): Map<string | number, number[]> {
  const places = new Map<string | number, number[]>();
  for (const [place, { keys }] of words.entries()) {
    for (const key of keys) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}
