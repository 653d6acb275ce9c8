import type { Wording } from '../pack/people-schema.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A word prepared for comparison. */
export type ComparedWord = {
  /** The word as the page has it. */
  readonly text: string;
  /** Its token's place in the block's text, or in the statement's sentence. */
  readonly start: number;
  readonly end: number;
  /** The word in one spelling, of letters and digits alone. */
  readonly plain: string;
  readonly stem: string;
  /** How much the word tells one sentence from another: 1 for words of its own, less for the story's, least for common ones. */
  readonly weight: number;
  /** Groups of near words that it belongs to. */
  readonly groups: readonly number[];
  /** What two words that are alike at all have in common: a stem or a group. */
  readonly keys: readonly (string | number)[];
};

// What a page about the story says anyway tells less; what any page says tells least. Tuned on the working split of the corpus.
const storyWeight = 0.6;
const commonWeight = 0.2;
const telling = 0.5; // weight from which a word is not a common one
// A word in another form is nearly the word itself; a near word may as well be another thought.
const formLikeness = 0.9;
const rewordedLikeness = 0.7;
// Short words stay whole: what is left without an ending has at least so many letters.
const shortestStem = 4;

/** What a word is compared by, wherever it stands. */
type KnownWord = Pick<ComparedWord, 'plain' | 'stem' | 'weight' | 'groups' | 'keys'>;

// News has about 10,000 words; more are names and noise.
const mostKnown = 20_000;

/** Compares words: their spelling, their forms and their near words. */
export class WordComparer {
  readonly #spellings: readonly { readonly pattern: RegExp; readonly becomes: string }[];
  readonly #contractions: ReadonlyMap<string, string>;
  readonly #common: ReadonlySet<string>;
  readonly #groups = new Map<string, number[]>();
  readonly #ending: RegExp;
  readonly #story: ReadonlySet<string>;
  readonly #known = new Map<string, KnownWord>();

  constructor(wording: Wording, story: string) {
    this.#spellings = wording.spellings.map(({ pattern, becomes }) => ({
      pattern: new RegExp(pattern),
      becomes,
    }));
    this.#contractions = new Map(Object.entries(wording.contractions));
    this.#common = new Set(wording.common);
    const endings = [...wording.endings].sort((a, b) => b.length - a.length).join('|');
    this.#ending = new RegExp(`^(.{${shortestStem},}?)(?:${endings})$`, 'u');
    for (const [group, words] of wording.rewordings.entries()) {
      for (const word of words) {
        const stem = this.stem(this.plain(word));
        this.#groups.set(stem, [...(this.#groups.get(stem) ?? []), group]);
      }
    }
    this.#story = new Set(tokenize(story).map(({ norm }) => this.stem(this.plain(norm))));
  }

  /** A token's words in one spelling; nothing for a mark. */
  plain(norm: string): string {
    const letters = (this.#contractions.get(norm) ?? norm).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    for (const { pattern, becomes } of this.#spellings) {
      if (pattern.test(letters)) return letters.replace(pattern, becomes);
    }
    return letters;
  }

  /** The word without its regular ending. */
  stem(plain: string): string {
    const found = this.#ending.exec(plain)?.[1] ?? plain.replace(/^(.{3,})s$/, '$1');
    return found.replace(/([^aeiou])\1$/, '$1');
  }

  /** Whether a token's word is too common to tell one sentence from another. */
  isCommon(norm: string): boolean {
    return this.#common.has(norm);
  }

  /** Prepares the tokens of `text` that are words or numbers. */
  words(text: string, tokens: readonly Token[]): ComparedWord[] {
    return tokens.flatMap((token) => this.word(text, token) ?? []);
  }

  /** Prepares a token of `text`; nothing for a mark. */
  word(text: string, { kind, norm, start, end }: Token): ComparedWord | undefined {
    if (kind === 'mark') return undefined;
    const { plain, stem, weight, groups, keys } = this.#know(norm);
    if (plain === '') return undefined;
    return { text: text.slice(start, end), start, end, plain, stem, weight, groups, keys };
  }

  /** What a token's word has in common with words like it, if it tells one sentence from another; nothing for common words. */
  tellingKeys({ kind, norm }: Token): readonly (string | number)[] {
    return kind === 'mark' ? noKeys : tellingKeys(this.#know(norm));
  }

  #know(norm: string): KnownWord {
    const known = this.#known.get(norm);
    if (known) return known;
    if (this.#known.size >= mostKnown) this.#known.clear();
    const plain = this.plain(norm);
    const stem = this.stem(plain);
    const weight = this.#common.has(norm) ? commonWeight : this.#story.has(stem) ? storyWeight : 1;
    const groups = this.#groups.get(stem) ?? [];
    const word = { plain, stem, weight, groups, keys: [stem, ...groups] };
    this.#known.set(norm, word);
    return word;
  }
}

const noKeys: readonly (string | number)[] = [];

/** Keys that a word shares with its forms and near words; none for a common word. */
export function tellingKeys({ plain, keys, weight }: KnownWord): readonly (string | number)[] {
  return weight < telling || plain === '' ? noKeys : keys;
}

/** How alike two words are, from 0 to 1. */
export function wordLikeness(a: ComparedWord, b: ComparedWord): number {
  if (a.plain === b.plain) return 1;
  if (a.stem === b.stem) return formLikeness;
  for (const group of a.groups) if (b.groups.includes(group)) return rewordedLikeness;
  return 0;
}
