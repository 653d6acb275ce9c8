import type { Span } from '../claims/claim.ts';
import { hashOn, numberAt, numberOf, wordOf } from './words.ts';

/** A word, a number or a punctuation mark of a block. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'mark';
  /** The token as it is matched: composed, in lower case, straight apostrophes, without invisible characters. */
  readonly norm: string;
  /** The number of `norm`, as `numberOf` gives it. */
  readonly word: number;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
  /** Whether nothing but invisible characters stands between it and the token before. */
  readonly joined: boolean;
};

// Numbers with inner separators ("7.5", "1,000"); dotted abbreviations ("U.S."); words with inner apostrophes; any other mark.
// Soft hyphens, zero-width characters and marks of direction (DI, ignorable by default) belong to the word they stand in.
// Scripts that write words without spaces, and Korean, whose words carry their particles, go by characters.
const pattern =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]&&\p{L}]|[[\p{L}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]](?:[[\p{L}\p{M}\p{N}\p{DI}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]]|['’ʼ＇](?=\p{DI}{0,2}\p{L}))*|[^\s\p{L}\p{M}\p{N}\p{DI}]/vy;
const invisible = /\p{DI}/gu;
const invisibleStretch = /\p{DI}*/uy;
const apostrophe = /['’ʼ＇]/gu;
// English clitics, as the Penn Treebank divides them.
const clitic = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/u;
// Articles and pronouns that French and Italian join to the next word.
const elision =
  /^((?:l|d|qu|n|s|c|j|m|t|un|dell|all|nell|sull|dall|quest|quell|coll|tutt|nient|anch|com|cos|dov|jusqu|lorsqu)')(\p{L}.*)$/u;
const irregularStems: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };
const dividing = /[-‐‑–]/u;
const isNumber = /^\p{N}/u;
const isLetter = /^[\p{L}\p{M}]/u;
const wordStart = /[\p{L}\p{M}\p{N}\ud800-\udbff]/u;
// Marks of other scripts, as those that they do the work of.
const marks: Readonly<Record<string, string>> = {
  '、': ',',
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '。': '.',
  '（': '(',
  '）': ')',
};

/** Divides text into tokens, in order. Clitics stand alone ("isn't" is "is", "n't"); hyphens divide words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === space) {
      at += 1;
      continue;
    }
    const start = at;
    const joined = start === previousEnd;
    if (isPlainLetter(code)) {
      let hash = 0;
      let next = code;
      do {
        hash = hashOn(hash, next);
        at += 1;
        next = text.charCodeAt(at);
      } while (isPlainLetter(next));
      if (!((next === fullStop && at === start + 1) || mayGoOn(next))) {
        previousEnd = at;
        const word = numberAt(text, start, at, hash);
        const norm = word > 0 ? wordOf(word) : text.slice(start, at).toLowerCase();
        tokens.push({ start, end: at, kind: 'word', norm, word, capital: code < firstSmall, joined });
        continue;
      }
    }
    const isPlain = isPlainMark(code);
    pattern.lastIndex = start;
    const raw = isPlain ? text.charAt(start) : pattern.exec(text)?.[0];
    if (raw === undefined) {
      at = start + (code >= firstSurrogate && code <= lastLeadSurrogate ? 2 : 1);
      continue;
    }
    at = start + raw.length;
    previousEnd = endOfInvisible(text, at);
    const other = { text, raw, start, joined, goesOn: previousEnd };
    if (isPlain) pushMark(tokens, other);
    else pushOther(tokens, other);
  }
  return tokens;
}

const space = 0x20;
const fullStop = 0x2e;
const firstSmall = 0x61;
const firstSurrogate = 0xd800;
const lastLeadSurrogate = 0xdbff;
const lastAscii = 0x7f;

function isPlainLetter(code: number): boolean {
  const small = code | space;
  return small >= firstSmall && small <= 0x7a;
}

/** Whether a character is a mark that needs no closer look: of ASCII, or a quotation mark or dash of English. */
function isPlainMark(code: number): boolean {
  if (code > lastAscii) return isPlainQuoteOrDash(code) || code === 0x2018 || code === 0x2019;
  return code > space && code < lastAscii && !isPlainLetter(code) && !(code >= 0x30 && code <= 0x39);
}

/** Whether a character may be part of the word that it stands behind: a figure, an apostrophe, anything not plain. */
function mayGoOn(code: number): boolean {
  if (code === 0x27 || (code >= 0x30 && code <= 0x39)) return true;
  return code > lastAscii && !isPlainQuoteOrDash(code);
}

/** “ ” – — … */
function isPlainQuoteOrDash(code: number): boolean {
  return code === 0x201c || code === 0x201d || code === 0x2013 || code === 0x2014 || code === 0x2026;
}

/** Where the invisible characters behind a token end. */
function endOfInvisible(text: string, end: number): number {
  if (end >= text.length || text.charCodeAt(end) <= lastAscii) return end;
  invisibleStretch.lastIndex = end;
  return end + (invisibleStretch.exec(text)?.[0].length ?? 0);
}

type Found = {
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly joined: boolean;
  /** Where the text goes on behind it. */
  readonly goesOn: number;
};

function pushOther(tokens: Token[], found: Found): void {
  const { raw, start, joined } = found;
  if (isNumber.test(raw)) {
    const end = start + raw.length;
    push(tokens, { start, end, kind: 'number', norm: raw.normalize('NFKC'), capital: false, joined });
  } else if (isLetter.test(raw)) {
    pushWord(tokens, raw, start, joined);
  } else pushMark(tokens, found);
}

function pushMark(tokens: Token[], { text, raw, start, joined, goesOn }: Found): void {
  if (joined && dividing.test(raw) && wordStart.test(text.charAt(goesOn))) return;
  const end = start + raw.length;
  push(tokens, { start, end, kind: 'mark', norm: marks[raw] ?? raw, capital: false, joined });
}

function push(tokens: Token[], { start, end, kind, norm, capital, joined }: Omit<Token, 'word'>): void {
  tokens.push({ start, end, kind, norm, word: numberOf(norm), capital, joined });
}

function pushWord(tokens: Token[], raw: string, start: number, joined: boolean, mayElide = true): void {
  const capital = /^\p{Lu}/u.test(raw);
  const norm = raw.replace(invisible, '').normalize('NFKC').toLowerCase().replace(apostrophe, "'");
  // Once for a word: "l'l'l'…" is no word of any language.
  const elided = mayElide ? elision.exec(norm)?.[1] : undefined;
  if (elided !== undefined && !clitic.test(norm)) {
    const cut = start + cutBefore(raw, [...norm].length - elided.length);
    push(tokens, { start, end: cut, kind: 'word', norm: elided, capital, joined });
    pushWord(tokens, raw.slice(cut - start), cut, true, false);
    return;
  }
  const parts = clitic.exec(norm);
  const stem = parts?.[1];
  const ending = parts?.[2];
  if (stem === undefined || ending === undefined) {
    push(tokens, { start, end: start + raw.length, kind: 'word', norm, capital, joined });
    return;
  }
  const cut = start + cutBefore(raw, ending.length);
  const word = ending === "n't" ? (irregularStems[stem] ?? stem) : stem;
  push(tokens, { start, end: cut, kind: 'word', norm: word, capital, joined });
  push(tokens, {
    start: cut,
    end: start + raw.length,
    kind: 'word',
    norm: ending,
    capital: false,
    joined: true,
  });
}

/** Offset in `raw` before its last `visible` visible characters. */
function cutBefore(raw: string, visible: number): number {
  let left = visible;
  let at = raw.length;
  while (left > 0 && at > 1) {
    at -= 1;
    if (!/[\p{DI}\p{M}]/u.test(raw.charAt(at))) left -= 1;
  }
  return at;
}
