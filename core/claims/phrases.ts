import type { Token } from '../text/tokens.ts';
import { anyWord, behind, isCharacter, numberPhrased } from './phrase-letters.ts';
import { type PhraseNode as Node, PhraseStates } from './phrase-states.ts';

/** Forms of a word that a phrase means by `word~`, beyond the regular ones: "buy" has "bought". */
export type IrregularForms = Readonly<Record<string, readonly string[]>>;

/** Regular inflection of a language: for a word that ends so, the endings that it takes instead. */
export type Endings = Readonly<Record<string, readonly string[]>>;

/** A phrase found among tokens: the value it was entered with, and its tokens from `first` up to, not including, `last`. */
export type PhraseMatch<T> = { readonly value: T; readonly first: number; readonly last: number };

// Characters that are tokens of their own: `core/text/tokens.ts`.
const pieces =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]+/gu;
const maxGap = 12; // a longer gap says nothing about who governs what

/**
 * Many phrases, found in one pass over tokens. A phrase is words between spaces; `word~` stands for all forms of a
 * word, `(a|b c|)` for one of several, `_` for any word, `_3` for up to three words, `#number` and `#year` for figures.
 * Quotation marks inside a phrase's words on the page do not count. Characters written together stand together on the
 * page; a space between them in the phrase may be one there or not.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #irregular: IrregularForms;
  readonly #endings: Endings | undefined;
  readonly #words = new Map<string, number>();
  #states: PhraseStates<T> | undefined;

  /** With no `endings`, words inflect as English ones do. */
  constructor(irregular: IrregularForms = {}, endings?: Endings) {
    this.#irregular = irregular;
    this.#endings = endings;
  }

  /**
   * Enters a phrase. Phrases share the plain words that they begin with; alternatives and gaps meet again in a node of
   * their own, so that a phrase costs the sum and not the product of its alternatives.
   */
  add(phrase: string, value: T): void {
    this.#states = undefined;
    let ends: Node<T>[] = [this.#root];
    let shared = true;
    for (const part of splitParts(phrase)) {
      const options = expandPhrase(part, this.#irregular, this.#endings);
      for (const words of options) for (const word of words) this.#enter(word);
      const [only] = options;
      const [start] = ends;
      if (shared && start && only && options.length === 1 && !only.includes(anyWord)) {
        ends = [only.reduce((node, word) => sharedChild(node, word), start)];
        continue;
      }
      shared = false;
      ends = joinOptions(ends, options);
    }
    for (const end of ends) if (end !== this.#root && !end.values.includes(value)) end.values.push(value);
  }

  #enter(word: string): void {
    if (!this.#words.has(word)) this.#words.set(word, numberPhrased(word));
  }

  /** All phrases among the tokens from `from` up to, not including, `to`: in order of their first token. */
  find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    this.#states ??= new PhraseStates(this.#root, new Set(this.#words.values()));
    const states = this.#states;
    const count = Math.min(to, tokens.length) - from;
    const letters = states.letters.read(tokens, from, from + count);
    for (let first = 0; first < count; first += 1) {
      let at = first + 1;
      let state = states.begin(Math.abs(letters[first] ?? 0));
      while (state) {
        for (const value of state.values) found.push({ value, first: from + first, last: from + at });
        if (state.last) break;
        // Negative letters are quotation marks.
        while (at < count && (letters[at] ?? 0) < 0) at += 1;
        state = at < count ? states.after(state, letters[at] ?? 0) : undefined;
        at += 1;
      }
    }
    return found;
  }
}

/** The parts of a phrase between spaces; a choice in brackets is one part, with what is written to it. */
function splitParts(phrase: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of `${phrase} `) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== ' ' || depth > 0) {
      part += character;
      continue;
    }
    if (part !== '') parts.push(part);
    part = '';
  }
  return parts;
}

function sharedChild<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word)?.find((each) => !joins.has(each));
  if (known) return known;
  const child: Node<T> = { next: new Map(), values: [] };
  link(node, word, child);
  return child;
}

/** Nodes in which alternatives meet: no other phrase may go on from them. */
const joins = new WeakSet<object>();

function newJoin<T>(): Node<T> {
  const node: Node<T> = { next: new Map(), values: [] };
  joins.add(node);
  return node;
}

function link<T>(from: Node<T>, word: string, to: Node<T>): void {
  const known = from.next.get(word);
  if (!known) from.next.set(word, [to]);
  else if (!known.includes(to)) known.push(to);
}

/** Nodes after any of the options from any of the nodes: one join for all, and the nodes themselves for an empty option. */
function joinOptions<T>(from: readonly Node<T>[], options: readonly (readonly string[])[]): Node<T>[] {
  const gaps = options.filter((words) => words.length > 0 && words.every((word) => word === anyWord));
  const worded = options.filter((words) => words.length > 0 && !gaps.includes(words));
  const ends: Node<T>[] = options.some((words) => words.length === 0) ? [...from] : [];
  if (worded.length > 0) {
    const join = newJoin<T>();
    for (const words of worded) for (const node of from) chain(node, words, join);
    ends.push(join);
  }
  const lengths = new Set(gaps.map((words) => words.length));
  let last: readonly Node<T>[] = from;
  for (let length = 1; length <= Math.max(0, ...lengths); length += 1) {
    const join = newJoin<T>();
    for (const node of last) linkAny(node, join);
    last = [join];
    if (lengths.has(length)) ends.push(join);
  }
  return ends;
}

function chain<T>(from: Node<T>, words: readonly string[], join: Node<T>): void {
  let node = from;
  words.forEach((word, index) => {
    const to = index === words.length - 1 ? join : newJoin<T>();
    if (word === anyWord) linkAny(node, to);
    else link(node, word, to);
    node = to;
  });
}

/** A node has one way over any word: where it has one already, what comes after is reached from there too. */
function linkAny<T>(from: Node<T>, to: Node<T>): void {
  if (!from.any) from.any = to;
  else if (from.any !== to) link(from, anyWord, to);
}

/** All word sequences that a phrase stands for, `_` for any word. */
export function expandPhrase(phrase: string, irregular: IrregularForms, endings?: Endings): string[][] {
  return chooseAll(phrase).flatMap((chosen) => {
    let sequences: string[][] = [[]];
    for (const part of chosen.toLowerCase().split(/[\s-]+|(?<=\p{L}')(?=\p{L}{3})/u)) {
      if (part === '') continue;
      const options = expandPart(part, irregular, endings);
      sequences = sequences.flatMap((words) => options.map((option) => [...words, ...option]));
    }
    return sequences;
  });
}

const letter = /\p{L}/u;

/** All texts that a phrase with choices in brackets, one inside another or not, stands for. */
function chooseAll(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  let close = open;
  for (; close < phrase.length; close += 1) {
    const character = phrase[close];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 1 || (character !== '|' && depth > 0)) continue;
    choices.push(phrase.slice(from, close));
    from = close + 1;
    if (depth === 0) break;
  }
  const before = phrase.slice(0, open);
  const after = chooseAll(phrase.slice(close + 1));
  return choices.flatMap(chooseAll).flatMap((each) => after.map((rest) => before + each + rest));
}

function expandPart(part: string, irregular: IrregularForms, endings?: Endings): string[][] {
  const gap = /^_(\d+)$/.exec(part);
  if (gap) {
    const most = Math.min(Number(gap[1]), maxGap);
    return Array.from({ length: most + 1 }, (_, count) => Array<string>(count).fill('_'));
  }
  if (isCharacter(part)) {
    const found = part.match(pieces) ?? [];
    return [
      found.map((each, at) =>
        // A mark among characters (コーポレート・バイス) is a token of its own kind.
        at > 0 && letter.test(each) && isCharacter(each) && isCharacter(found[at - 1]) ? behind + each : each,
      ),
    ];
  }
  if (part.endsWith('~')) {
    const word = part.slice(0, -1);
    const forms = endings ? inflectBy(endings, word, irregular) : inflect(word, irregular);
    return forms.map((form) => [form]);
  }
  return [[part]];
}

/** The forms of a word in a language with endings of its own: itself, those of its longest known ending, the irregular ones. */
function inflectBy(endings: Endings, word: string, irregular: IrregularForms): string[] {
  const ending = Object.keys(endings)
    .filter((each) => word.endsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  const regular = ending === undefined ? [] : (endings[ending] ?? []).map((each) => stem + each);
  return [...new Set([word, ...regular, ...(irregular[word] ?? [])])];
}

/** The forms of a verb or noun: itself, -s, -ed and -ing by the regular spelling rules, and the irregular ones given. */
export function inflect(word: string, irregular: IrregularForms): string[] {
  const forms = new Set([word, ...(irregular[word] ?? [])]);
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    for (const form of [`${stem}ies`, `${stem}ied`, `${word}ing`]) forms.add(form);
  } else if (word.endsWith('ie')) {
    for (const form of [`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`]) forms.add(form);
  } else if (word.endsWith('e')) {
    for (const form of [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]) forms.add(form);
  } else {
    const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
    for (const form of [plural, `${word}ed`, `${word}ing`]) forms.add(form);
    const doubled = /[^aeiou][aeiou]([bdgklmnprt])$/.exec(word)?.[1];
    if (doubled) for (const form of [`${word}${doubled}ed`, `${word}${doubled}ing`]) forms.add(form);
  }
  return [...forms];
}
