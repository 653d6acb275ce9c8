import type { StoryLanguage } from '../pack/language-schema.ts';
import type { Statement } from '../pack/story-pack.ts';
import type { Token } from '../text/tokens.ts';
import { type PhraseMatch, PhraseTrie } from './phrases.ts';
import type { Range } from './sentence-reading.ts';

type Row = NonNullable<StoryLanguage['statements']>[number];

/** A sentence of a statement as translations put it. */
export type TranslatedSentence = Pick<Row, 'fact' | 'sentence' | 'certainty'> & {
  readonly person: string;
  /** Of how many thoughts it is made. */
  readonly thoughts: number;
};

/** A thought of a sentence, by its index; or, without one, words that no faithful translation has. */
type Thought = { readonly of: TranslatedSentence; readonly thought?: number };

/** The statements of a story in a language that they were not made in. */
export type TranslatedStatements = {
  readonly trie: PhraseTrie<Thought>;
  readonly sentences: readonly TranslatedSentence[];
};

/** How near some words come to a sentence of a statement. */
export type Resemblance = {
  readonly sentence: TranslatedSentence;
  /** How many of the sentence's thoughts are there, and what part of them that is. */
  readonly thoughts: number;
  readonly share: number;
  /** Where thoughts of any sentence of that statement are put into words. */
  readonly words: readonly Range[];
  /** Words that no faithful translation has. */
  readonly altered: readonly Range[];
};

/** Prepares what a language says of the statements' translations. */
export function indexTranslations(
  rows: readonly Row[],
  statements: readonly Statement[],
): TranslatedStatements {
  const trie = new PhraseTrie<Thought>();
  const sentences = rows.flatMap(({ fact, sentence, certainty, groups, altered }) => {
    const person = statements.find((each) => each.fact === fact)?.person;
    if (person === undefined) return [];
    const of = { fact, sentence, certainty, person, thoughts: groups.length };
    for (const [thought, phrases] of groups.entries()) {
      const value = { of, thought };
      for (const phrase of phrases) trie.add(phrase, value);
    }
    const wrong = { of };
    for (const phrase of altered ?? []) trie.add(phrase, wrong);
    return [of];
  });
  return { trie, sentences };
}

/** How near some tokens come to each sentence of the statements, nearest first; sentences that share no thought are left out. */
export function resemblances(
  { trie, sentences }: TranslatedStatements,
  tokens: readonly Token[],
  first: number,
  last: number,
): Resemblance[] {
  const found = trie.find(tokens, first, last);
  return sentences
    .map((sentence) => {
      const own = found.filter(({ value }) => value.of === sentence);
      const thoughts = new Set(own.flatMap(({ value }) => value.thought ?? [])).size;
      return {
        sentence,
        thoughts,
        share: thoughts / sentence.thoughts,
        words: found
          .filter(({ value }) => value.of.fact === sentence.fact && value.thought !== undefined)
          .map(asRange),
        altered: own.filter(({ value }) => value.thought === undefined).map(asRange),
      };
    })
    .filter(({ thoughts }) => thoughts > 0)
    .sort((a, b) => b.thoughts - a.thoughts || b.share - a.share);
}

function asRange({ first, last }: PhraseMatch<Thought>): Range {
  return { first, last };
}
