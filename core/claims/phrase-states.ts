import type { Token } from '../text/tokens.ts';

/** A point in a graph of phrases: the points after each word, those after any word, and the phrases that end here. */
export type PhraseNode<T> = {
  readonly next: Map<string, PhraseNode<T>[]>;
  any?: PhraseNode<T>;
  readonly values: T[];
};

/** All points that the same words lead to. Where the next word leads is worked out once, when it is first asked. */
export type PhraseState<T> = {
  readonly nodes: readonly PhraseNode<T>[];
  /** The phrases that end here, each once. */
  readonly values: readonly T[];
  /** Whether no word leads on from here. */
  readonly last: boolean;
  /** Whether any word does. */
  readonly open: boolean;
  /** By the words that this state tells apart. */
  readonly byWord: Map<string, PhraseState<T> | Unknown>;
  /** Where all other words lead, by the kind of token. */
  readonly byKind: Map<string, PhraseState<T> | undefined>;
};

type Unknown = 'unknown' | 'nowhere';

/** The key under which phrases go on over any word, and those over figures. */
export const anyWord = '_';
const numberClass = '#number';
const yearClass = '#year';
const year = /^(?:19|20)\d\d$/;
/** Before a character that stands right behind the one before it, with no space between. */
export const behind = '\u200d';
// Characters that are tokens of their own: `core/text/tokens.ts`.
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]/u;
const lastAscii = 0x7f;
// States: about ten times what the phrases of a language and a large corpus come to, so that memory has an end.
const mostStates = 50_000;

const filterSize = 8192; // About four times the words that begin phrases in the largest language.

function placeOf(word: string): number {
  const last = word.length - 1;
  const letters = word.charCodeAt(0) * 31 + word.charCodeAt(last >> 1);
  return (letters * 31 + word.charCodeAt(last) * 7 + last) & (filterSize - 1);
}

/** Whether text has a character of a script that is written without spaces. */
export function isCharacter(piece = ''): boolean {
  return unspaced.test(piece);
}

/**
 * Walks a graph of phrases word by word, along all its ways at once. It remembers each step, so that a step costs one
 * look-up however many phrases go that way (the subset construction, done lazily: Aho, Sethi & Ullman 1986, 3.6).
 */
export class PhraseStates<T> {
  readonly #ids = new Map<PhraseNode<T>, number>();
  readonly #known = new Map<string, PhraseState<T>>();
  /** Where every phrase begins. */
  readonly #start: PhraseState<T>;
  // A Bloom filter of one hash over the words that begin phrases: most words begin none, and cost no look-up.
  readonly #beginnings = new Uint8Array(filterSize);

  constructor(root: PhraseNode<T>) {
    this.#start = newState([root]);
    for (const word of root.next.keys()) this.#beginnings[placeOf(word)] = 1;
  }

  /** The state after a token that may begin a phrase; nothing where it begins none. */
  begin(token: Token): PhraseState<T> | undefined {
    if (token.kind === 'word' && !this.#start.open && this.#beginnings[placeOf(token.norm)] === 0)
      return undefined;
    return this.after(this.#start, token);
  }

  /** The state after a token; nothing where no phrase goes on. */
  after(state: PhraseState<T>, token: Token): PhraseState<T> | undefined {
    const { norm, kind } = token;
    let key = norm;
    let to = state.byWord.get(norm);
    if (to === undefined && !state.open && kind === 'word' && norm.charCodeAt(0) <= lastAscii)
      return undefined;
    if (token.joined && kind === 'word' && norm.charCodeAt(0) > lastAscii && isCharacter(norm)) {
      const joined = state.byWord.get(behind + norm);
      if (joined !== undefined) {
        to = joined;
        key = behind + norm;
      }
    }
    if (to === undefined) return this.#afterOther(state, token);
    if (to === 'nowhere') return undefined;
    if (to !== 'unknown') return to;
    const found = this.#stateOf(step(state.nodes, token));
    state.byWord.set(key, found ?? 'nowhere');
    return found;
  }

  /** Where a word leads that no phrase names here: the same for all of its kind. */
  #afterOther(state: PhraseState<T>, token: Token): PhraseState<T> | undefined {
    if (token.kind === 'mark' || (token.kind === 'word' && !state.open)) return undefined;
    const kind = token.kind === 'number' && year.test(token.norm) ? 'year' : token.kind;
    const known = state.byKind.get(kind);
    if (known || state.byKind.has(kind)) return known;
    const found = this.#stateOf(step(state.nodes, token));
    state.byKind.set(kind, found);
    return found;
  }

  #stateOf(nodes: readonly PhraseNode<T>[]): PhraseState<T> | undefined {
    if (nodes.length === 0) return undefined;
    const key = nodes.map((node) => this.#idOf(node)).join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= mostStates) this.#forget();
    const state = newState(nodes);
    this.#known.set(key, state);
    return state;
  }

  #forget(): void {
    this.#known.clear();
    for (const word of this.#start.byWord.keys()) this.#start.byWord.set(word, 'unknown');
    this.#start.byKind.clear();
  }

  #idOf(node: PhraseNode<T>): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }
}

function newState<T>(nodes: readonly PhraseNode<T>[]): PhraseState<T> {
  const byWord = new Map<string, PhraseState<T> | Unknown>();
  for (const node of nodes) for (const word of node.next.keys()) byWord.set(word, 'unknown');
  const open = byWord.has(anyWord) || nodes.some((node) => node.any);
  return {
    nodes,
    open,
    values: [...new Set(nodes.flatMap((node) => node.values))],
    last: byWord.size === 0 && !open,
    byWord,
    byKind: new Map(),
  };
}

/** The nodes reached over a token, each once. */
function step<T>(nodes: readonly PhraseNode<T>[], token: Token): PhraseNode<T>[] {
  const reached = new Set<PhraseNode<T>>();
  const along = (node: PhraseNode<T>, word: string): void => {
    for (const each of node.next.get(word) ?? []) reached.add(each);
  };
  const isNumber = token.kind === 'number';
  const joined = token.joined && token.kind === 'word' && isCharacter(token.norm);
  for (const node of nodes) {
    along(node, token.norm);
    if (joined) along(node, behind + token.norm);
    if (isNumber) along(node, numberClass);
    if (isNumber && year.test(token.norm)) along(node, yearClass);
    if (token.kind === 'mark') continue;
    if (node.any) reached.add(node.any);
    along(node, anyWord);
  }
  return [...reached];
}
