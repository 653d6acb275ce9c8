import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';

/** Tokens of one clause, from index `first` up to, not including, `last`. */
export type Clause = {
  readonly first: number;
  readonly last: number;
  /** Whether it hangs on the clause before, as a relative clause or what resumes after one does: a later word may be said of both. */
  readonly relative: boolean;
};

const strongMark = /^[;:()[\]—…?!]$/u;
const headlineWords = 4; // a comma in a headline joins names before this many words, and clauses after
const shortAside = 2; // words in brackets that explain the word before them, as "(MS)" does
const lookAhead = 7; // tokens in which a coordinated clause shows its finite verb

/**
 * Divides a sentence's tokens into clauses: at strong punctuation, at words that open a clause, and at a comma with a
 * conjunction that begins a clause of its own; in a headline also at a plain comma. Shallow on purpose: it is only as
 * fine as scopes need. `closers` are tokens after words that close a clause.
 */
export function splitClauses(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  language: LanguageIndex,
  headline: boolean,
  closers: ReadonlySet<number>,
): Clause[] {
  const starts: { at: number; resumes: boolean }[] = [{ at: first, resumes: false }];
  let aside = false;
  for (let at = first; at < last; at += 1) {
    const begun = starts.at(-1)?.at ?? first;
    const words = headlineWords * language.scale;
    const long = at - begun >= words && last - at >= words;
    const comma = tokens[at]?.norm === ',';
    // "The publisher, which …, is": after the aside, its clause goes on.
    const resumes: boolean = aside && comma && language.grammar.finite.has(tokens[at + 1]?.norm ?? '');
    if (closers.has(at)) {
      starts.push({ at, resumes: false });
      continue;
    }
    const start: number | undefined =
      resumes || (headline && comma && long && !language.verbFinal)
        ? at + 1
        : borderAt(tokens, at, last, language);
    if (start === undefined || start <= begun) continue;
    starts.push({ at: start, resumes });
    aside = !resumes && tokens[start - 1]?.norm === ',' && opensRelative(tokens[start]?.norm ?? '', language);
  }
  return starts.map(({ at, resumes }, index) => ({
    first: at,
    last: starts[index + 1]?.at ?? last,
    relative: resumes || (opensRelative(tokens[at]?.norm ?? '', language) && tokens[at - 1]?.norm !== ';'),
  }));
}

function opensRelative(word: string, { grammar }: LanguageIndex): boolean {
  return grammar.relatives.has(word) || grammar.relativeLeads.has(word);
}

function borderAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  language: LanguageIndex,
): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mark') {
    if (isShortAside(tokens, at, last, language)) return undefined;
    if (strongMark.test(token.norm)) return at + 1;
    const dash = token.norm === '–' || token.norm === '-';
    return dash && !token.joined ? at + 1 : undefined;
  }
  if (language.grammar.borders.has(token.norm)) {
    const before = tokens[at - 1];
    return before && language.grammar.relativeLeads.has(before.norm) ? at - 1 : at;
  }
  const comma = tokens[at - 1]?.norm === ',';
  if (comma && language.grammar.bordersAfterComma.has(token.norm)) {
    return opensClause(tokens, at + 1, last, language) ? at : undefined;
  }
  return undefined;
}

/** Whether a bracket belongs to a pair around so few words that the clause goes on behind them. */
function isShortAside(tokens: readonly Token[], at: number, last: number, { scale }: LanguageIndex): boolean {
  const reach = Math.ceil(shortAside * scale) + 1;
  const norm = tokens[at]?.norm;
  if (norm === '(') {
    const closes = tokens.slice(at, Math.min(last, at + reach + 1)).findIndex((each) => each.norm === ')');
    // A list in brackets, or a sentence's end, is no gloss.
    return closes > 1 && at + closes < last - 1;
  }
  return (
    norm === ')' &&
    at < last - 1 &&
    tokens.slice(Math.max(0, at - reach), at - 1).some((each) => each.norm === '(')
  );
}

function opensClause(tokens: readonly Token[], from: number, last: number, language: LanguageIndex): boolean {
  const next = tokens[from];
  if (next && language.grammar.subjects.has(next.norm)) return true;
  for (let at = from; at < Math.min(from + lookAhead * language.scale, last); at += 1) {
    const token = tokens[at];
    if (!token || token.norm === ',') return false;
    if (language.grammar.finite.has(token.norm)) return true;
  }
  return false;
}
