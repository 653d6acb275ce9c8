import type { Token } from '../text/tokens.ts';
import { numberOf, numberWord, wordOf } from '../text/words.ts';

/** The key under which phrases go on over any word. */
export const anyWord = '_';
/** The key under which they go on over any figure. */
export const numberClass = '#number';
/** The key under which they go on over a year. */
export const yearClass = '#year';
/** Before a character that stands right behind the one before it, with no space between. */
export const behind = '\u200d';

/** What a letter says of its token beside the word. */
export const kinds = { word: 0, joined: 1, number: 2, year: 3, mark: 4 } as const;
const kindBits = 3;
const kindMask = (1 << kindBits) - 1;

const year = /^(?:19|20)\d\d$/;
// Characters that are tokens of their own: `core/text/tokens.ts`.
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]/u;
const lastAscii = 0x7f;
const quotationMarks = new Set('"“”„‟«»‹›\'‘’‚‛「」『』');

/** Numbers a word of a phrase, as tokens will have it. */
export function numberPhrased(word: string): number {
  return numberWord(word.startsWith(behind) ? word.slice(behind.length) : word);
}

/** Whether text has a character of a script that is written without spaces. */
export function isCharacter(piece = ''): boolean {
  return unspaced.test(piece);
}

/**
 * The alphabet of a set of phrases: a number for each word that they have, and what else of a token decides whether a
 * phrase goes on over it. Words that no phrase has are one letter for each kind of token.
 */
export class PhraseLetters {
  /** The words by their number here, as their numbers among all data. */
  readonly #words: readonly number[];
  /** The other way about: 0 for words that no phrase has. */
  readonly #places: Uint16Array;
  readonly #newest: number;
  #read = new Int32Array(64);

  constructor(words: Iterable<number>) {
    this.#words = [0, ...words];
    this.#newest = Math.max(...this.#words);
    this.#places = new Uint16Array(this.#newest + 1);
    for (const [place, word] of this.#words.entries()) this.#places[word] = place;
  }

  /** How many letters there are. */
  get size(): number {
    return this.#words.length << kindBits;
  }

  /**
   * The letters of the tokens from `from` up to, not including, `to`; the negative letter for a quotation mark. The same
   * array each time, so that it holds until the next call, and may be longer.
   */
  read(tokens: readonly Token[], from: number, to: number): Int32Array {
    if (to - from > this.#read.length) this.#read = new Int32Array(2 * (to - from));
    const letters = this.#read;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      letters[at - from] = token ? this.#letterOf(token) : 0;
    }
    return letters;
  }

  #letterOf({ word: known, norm, kind, joined }: Token): number {
    // What was read before these phrases were made may have a number by now.
    const among = known <= 0 && -known < this.#newest ? numberOf(norm) : known;
    const number = among > 0 && among <= this.#newest ? (this.#places[among] ?? 0) : 0;
    const word = number << kindBits;
    if (kind === 'word') {
      const isJoined = joined && number > 0 && norm.charCodeAt(0) > lastAscii && isCharacter(norm);
      return isJoined ? word | kinds.joined : word;
    }
    if (kind === 'number') return word | (year.test(norm) ? kinds.year : kinds.number);
    return quotationMarks.has(norm) ? -(word | kinds.mark) : word | kinds.mark;
  }

  /** The letter of a word of the phrases, as a node names it. */
  letterOf(word: string): number {
    const number = numberPhrased(word);
    return number > 0 && number <= this.#newest ? (this.#places[number] ?? 0) << kindBits : 0;
  }

  /** The word that a letter stands for; empty where no phrase has it. */
  wordOf(letter: number): string {
    return wordOf(this.#words[letter >> kindBits] ?? 0);
  }
}

/** One bit of 32 for all letters of one word: where it is not among those of some words, the word is not among them. */
export function bitOf(letter: number): number {
  return 1 << (Math.imul(letter >> kindBits, 0x9e3779b1) >>> 27);
}

/** The kind of token that a letter stands for. */
export function kindOf(letter: number): number {
  return letter & kindMask;
}
