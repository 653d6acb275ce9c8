import {
  anyWord,
  behind,
  bitOf,
  kindOf,
  kinds,
  numberClass,
  PhraseLetters,
  yearClass,
} from './phrase-letters.ts';
import { StepTable } from './step-table.ts';

/** A point in a graph of phrases: the points after each word, those after any word, and the phrases that end here. */
export type PhraseNode<T> = {
  readonly next: Map<string, PhraseNode<T>[]>;
  any?: PhraseNode<T>;
  readonly values: T[];
};

/** All points that the same words lead to. */
export type PhraseState<T> = {
  /** Its number, from 1. */
  readonly id: number;
  readonly nodes: readonly PhraseNode<T>[];
  /** The phrases that end here, each once. */
  readonly values: readonly T[];
  /** Whether no word leads on from here. */
  readonly last: boolean;
  /** The bits of all words that lead on by themselves. */
  readonly words: number;
  /** Where all other words lead: nothing where that was not asked before. */
  otherWord?: PhraseState<T> | 'nowhere';
};

// States: about ten times what the phrases of a language and a large corpus come to, so that memory has an end.
const mostStates = 50_000;

/**
 * Walks a graph of phrases word by word, along all its ways at once. It remembers each step, so that a step costs one
 * look-up however many phrases go that way (the subset construction, done lazily: Aho, Sethi & Ullman 1986, 3.6).
 */
export class PhraseStates<T> {
  /** The words of the graph as the numbers that steps are asked by. */
  readonly letters: PhraseLetters;
  readonly #root: PhraseNode<T>;
  readonly #ids = new Map<PhraseNode<T>, number>();
  readonly #byNodes = new Map<string, PhraseState<T>>();
  #states: PhraseState<T>[] = [];
  #steps = new StepTable();
  /** By letter, the state after it where phrases begin: −1 for none, 0 where it was not asked before. */
  #beginnings: Int32Array;

  constructor(root: PhraseNode<T>, words: Iterable<number>) {
    this.#root = root;
    this.letters = new PhraseLetters(words);
    this.#beginnings = new Int32Array(this.letters.size);
  }

  /** The state after a letter that may begin a phrase; nothing where it begins none. */
  begin(letter: number): PhraseState<T> | undefined {
    const known = this.#beginnings[letter] ?? 0;
    if (known !== 0) return known > 0 ? this.#states[known] : undefined;
    const found = this.#stateOf(this.#step([this.#root], letter));
    this.#beginnings[letter] = found?.id ?? -1;
    return found;
  }

  /** The state after a letter; nothing where no phrase goes on. */
  after(state: PhraseState<T>, letter: number): PhraseState<T> | undefined {
    const kind = kindOf(letter);
    if (kind <= kinds.joined && (state.words & bitOf(letter)) === 0) {
      state.otherWord ??= this.#stateOf(this.#step(state.nodes, kinds.word)) ?? 'nowhere';
      return state.otherWord === 'nowhere' ? undefined : state.otherWord;
    }
    const { id, nodes } = state;
    const known = this.#steps.get(id, letter);
    if (known !== undefined) return known > 0 ? this.#states[known] : undefined;
    const found = this.#stateOf(this.#step(nodes, letter));
    // Where all states were forgotten on the way, this one has its number no more.
    if (this.#states[id]?.nodes === nodes) this.#steps.set(id, letter, found?.id ?? 0);
    return found;
  }

  #stateOf(nodes: readonly PhraseNode<T>[]): PhraseState<T> | undefined {
    if (nodes.length === 0) return undefined;
    const key = nodes.map((node) => this.#idOf(node)).join(' ');
    const known = this.#byNodes.get(key);
    if (known) return known;
    if (this.#byNodes.size >= mostStates) this.#forget();
    const state: PhraseState<T> = {
      id: this.#byNodes.size + 1,
      nodes,
      values: [...new Set(nodes.flatMap((node) => node.values))],
      last: nodes.every(({ next, any }) => next.size === 0 && !any),
      words: this.#bitsOf(nodes),
    };
    this.#byNodes.set(key, state);
    this.#states[state.id] = state;
    return state;
  }

  #bitsOf(nodes: readonly PhraseNode<T>[]): number {
    let bits = 0;
    for (const { next } of nodes) for (const word of next.keys()) bits |= bitOf(this.letters.letterOf(word));
    return bits;
  }

  #forget(): void {
    this.#byNodes.clear();
    this.#states = [];
    this.#steps = new StepTable();
    this.#beginnings = new Int32Array(this.letters.size);
  }

  #idOf(node: PhraseNode<T>): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }

  /** The nodes reached over a letter, each once. */
  #step(nodes: readonly PhraseNode<T>[], letter: number): PhraseNode<T>[] {
    const reached = new Set<PhraseNode<T>>();
    const along = (node: PhraseNode<T>, word: string): void => {
      for (const each of node.next.get(word) ?? []) reached.add(each);
    };
    const word = this.letters.wordOf(letter);
    const kind = kindOf(letter);
    for (const node of nodes) {
      along(node, word);
      if (kind === kinds.joined) along(node, behind + word);
      if (kind === kinds.number || kind === kinds.year) along(node, numberClass);
      if (kind === kinds.year) along(node, yearClass);
      if (kind === kinds.mark) continue;
      if (node.any) reached.add(node.any);
      along(node, anyWord);
    }
    return [...reached];
  }
}
