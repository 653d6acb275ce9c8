import type { Token } from '../text/tokens.ts';

/** Forms of a word that a phrase means by `word~`, beyond the regular ones: "buy" has "bought". */
export type IrregularForms = Readonly<Record<string, readonly string[]>>;

/** Regular inflection of a language: for a word that ends so, the endings that it takes instead. */
export type Endings = Readonly<Record<string, readonly string[]>>;

type Node<T> = { readonly next: Map<string, Node<T>>; any?: Node<T>; readonly values: T[] };

/** A phrase found among tokens: the value it was entered with, and its tokens from `first` up to, not including, `last`. */
export type PhraseMatch<T> = { readonly value: T; readonly first: number; readonly last: number };

// Characters that are tokens of their own: `core/text/tokens.ts`.
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]/u;
const pieces =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]+/gu;
const quotation = /^["“”„‟«»‹›'‘’‚‛「」『』]$/u;
const numberClass = '#number';
const yearClass = '#year';
const year = /^(?:19|20)\d\d$/;
const maxGap = 12; // a longer gap says nothing about who governs what

/**
 * Many phrases, found in one pass over tokens. A phrase is words between spaces; `word~` stands for all forms of a
 * word, `(a|b c|)` for one of several, `_` for any word, `_3` for up to three words, `#number` and `#year` for figures.
 * Quotation marks inside a phrase's words on the page do not count.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #irregular: IrregularForms;
  readonly #endings: Endings | undefined;

  /** With no `endings`, words inflect as English ones do. */
  constructor(irregular: IrregularForms = {}, endings?: Endings) {
    this.#irregular = irregular;
    this.#endings = endings;
  }

  /** Enters a phrase. */
  add(phrase: string, value: T): void {
    for (const words of expandPhrase(phrase, this.#irregular, this.#endings)) {
      let node = this.#root;
      for (const word of words) {
        if (word === '_') {
          node.any ??= { next: new Map(), values: [] };
          node = node.any;
        } else {
          let next = node.next.get(word);
          if (!next) {
            next = { next: new Map(), values: [] };
            node.next.set(word, next);
          }
          node = next;
        }
      }
      if (!node.values.includes(value)) node.values.push(value);
    }
  }

  /** All phrases among the tokens from `from` up to, not including, `to`: in order of their first token. */
  find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let first = from; first < to; first += 1) {
      const token = tokens[first];
      if (!token) break;
      for (const node of following(this.#root, token)) this.#walk(node, tokens, first, first + 1, to, found);
    }
    return found;
  }

  #walk(
    node: Node<T>,
    tokens: readonly Token[],
    first: number,
    at: number,
    to: number,
    found: PhraseMatch<T>[],
  ): void {
    for (const value of node.values) found.push({ value, first, last: at });
    if (node.next.size === 0 && !node.any) return;
    let next = at;
    while (next < to && quotation.test(tokens[next]?.norm ?? '')) next += 1;
    const token = tokens[next];
    if (!token || next >= to) return;
    for (const each of following(node, token)) this.#walk(each, tokens, first, next + 1, to, found);
    if (node.any && token.kind !== 'mark') this.#walk(node.any, tokens, first, next + 1, to, found);
  }
}

function following<T>(node: Node<T>, token: Token): Node<T>[] {
  const named = node.next.get(token.norm);
  if (token.kind !== 'number') return named ? [named] : [];
  const classes = year.test(token.norm) ? [numberClass, yearClass] : [numberClass];
  return [named, ...classes.map((each) => node.next.get(each))].filter((each) => each !== undefined);
}

/** All word sequences that a phrase stands for, `_` for any word. */
export function expandPhrase(phrase: string, irregular: IrregularForms, endings?: Endings): string[][] {
  const choice = /\(([^()]*)\)/.exec(phrase);
  if (choice) {
    return (choice[1] ?? '')
      .split('|')
      .flatMap((each) =>
        expandPhrase(
          phrase.slice(0, choice.index) + each + phrase.slice(choice.index + choice[0].length),
          irregular,
          endings,
        ),
      );
  }
  let sequences: string[][] = [[]];
  for (const part of phrase.toLowerCase().split(/[\s-]+|(?<=\p{L}')(?=\p{L}{3})/u)) {
    if (part === '') continue;
    const options = expandPart(part, irregular, endings);
    sequences = sequences.flatMap((words) => options.map((option) => [...words, ...option]));
  }
  return sequences;
}

function expandPart(part: string, irregular: IrregularForms, endings?: Endings): string[][] {
  const gap = /^_(\d+)$/.exec(part);
  if (gap) {
    const most = Math.min(Number(gap[1]), maxGap);
    return Array.from({ length: most + 1 }, (_, count) => Array<string>(count).fill('_'));
  }
  if (unspaced.test(part)) return [part.match(pieces) ?? []];
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
