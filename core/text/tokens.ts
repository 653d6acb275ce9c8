import type { Span } from '../claims/claim.ts';

/** A word, a number or a punctuation mark of a block. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'mark';
  /** The token as it is matched: composed, in lower case, straight apostrophes, without invisible characters. */
  readonly norm: string;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
  /** Whether nothing but invisible characters stands between it and the token before. */
  readonly joined: boolean;
};

// Numbers with inner separators ("7.5", "1,000"); dotted abbreviations ("U.S."); words with inner apostrophes; any other mark.
// Soft hyphens, zero-width characters and marks of direction (DI, ignorable by default) belong to the word they stand in.
// Scripts that write words without spaces, and Korean, whose words carry their particles, go by characters.
const pattern =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]&&\p{L}]|[[\p{L}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]](?:[[\p{L}\p{M}\p{N}\p{DI}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]]|['’ʼ＇](?=\p{DI}{0,2}\p{L}))*|[^\s\p{L}\p{M}\p{N}\p{DI}]/gv;
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
// Most tokens of English are plain: they need no normalizing.
const plain = /^[a-z]+$/;

/** Divides text into tokens, in order. Clitics stand alone ("isn't" is "is", "n't"); hyphens divide words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const joined = start === previousEnd;
    invisibleStretch.lastIndex = end;
    previousEnd = end + (invisibleStretch.exec(text)?.[0].length ?? 0);
    if (plain.test(raw)) {
      tokens.push({ start, end, kind: 'word', norm: raw, capital: false, joined });
      continue;
    }
    const first = text.codePointAt(start) ?? 0;
    const letter = String.fromCodePoint(first);
    if (/\p{N}/u.test(letter)) {
      tokens.push({ start, end, kind: 'number', norm: raw.normalize('NFKC'), capital: false, joined });
    } else if (/[\p{L}\p{M}]/u.test(letter)) {
      pushWord(tokens, raw, start, joined);
    } else if (!(joined && dividing.test(raw) && wordStart.test(text.charAt(previousEnd)))) {
      tokens.push({ start, end, kind: 'mark', norm: marks[raw] ?? raw, capital: false, joined });
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], raw: string, start: number, joined: boolean, mayElide = true): void {
  const capital = /^\p{Lu}/u.test(raw);
  const norm = raw.replace(invisible, '').normalize('NFKC').toLowerCase().replace(apostrophe, "'");
  // Once for a word: "l'l'l'…" is no word of any language.
  const elided = mayElide ? elision.exec(norm)?.[1] : undefined;
  if (elided !== undefined && !clitic.test(norm)) {
    const cut = start + cutBefore(raw, [...norm].length - elided.length);
    tokens.push({ start, end: cut, kind: 'word', norm: elided, capital, joined });
    pushWord(tokens, raw.slice(cut - start), cut, true, false);
    return;
  }
  const parts = clitic.exec(norm);
  const stem = parts?.[1];
  const ending = parts?.[2];
  if (stem === undefined || ending === undefined) {
    tokens.push({ start, end: start + raw.length, kind: 'word', norm, capital, joined });
    return;
  }
  const cut = start + cutBefore(raw, ending.length);
  const word = ending === "n't" ? (irregularStems[stem] ?? stem) : stem;
  tokens.push({ start, end: cut, kind: 'word', norm: word, capital, joined });
  tokens.push({
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
