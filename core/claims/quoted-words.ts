import type { Token } from '../text/tokens.ts';
import type { Span } from './claim.ts';
import type { ComparedWord, WordComparer } from './word-comparer.ts';

/** The words of a quotation, divided where it says itself that words are left out or put in. */
export type QuotedWords = {
  readonly words: readonly ComparedWord[];
  /** Indexes into `words` of those that follow an ellipsis or an editor's brackets; the number of words for one at the end. */
  readonly gaps: ReadonlySet<number>;
};

const dots = /^[.…⋯]$/u;

/**
 * The words between two offsets of a block. Ellipses ("…", "...", "[...]", "(…)") and what editors put in square
 * brackets leave a gap.
 */
export function quotedWords(
  text: string,
  tokens: readonly Token[],
  span: Span,
  comparer: WordComparer,
): QuotedWords {
  const words: ComparedWord[] = [];
  const gaps = new Set<number>();
  const inside = tokens.slice(firstFrom(tokens, span.start), firstFrom(tokens, span.end));
  for (let at = 0; at < inside.length; at += 1) {
    const token = inside[at];
    if (!token) break;
    const bracketEnd = token.norm === '[' ? closingBracket(inside, at) : undefined;
    if (bracketEnd !== undefined) {
      gaps.add(words.length);
      at = bracketEnd;
    } else if (token.norm === '…' || token.norm === '⋯' || isDots(inside, at)) {
      gaps.add(words.length);
    } else {
      const word = comparer.word(text, token);
      if (word) words.push(word);
    }
  }
  return { words, gaps };
}

/** Joins the parts of a quotation that a speech tag divides: the tag may stand for an ellipsis. */
export function joinQuotedWords(parts: readonly QuotedWords[]): QuotedWords {
  const words: ComparedWord[] = [];
  const gaps = new Set<number>();
  for (const part of parts) {
    if (words.length > 0) gaps.add(words.length);
    for (const gap of part.gaps) gaps.add(gap + words.length);
    for (const word of part.words) words.push(word);
  }
  return { words, gaps };
}

/** The words between gaps, in order; none is empty. */
export function unbrokenParts({ words, gaps }: QuotedWords): ComparedWord[][] {
  const parts: ComparedWord[][] = [];
  let part: ComparedWord[] = [];
  for (const [index, word] of words.entries()) {
    if (gaps.has(index) && part.length > 0) {
      parts.push(part);
      part = [];
    }
    part.push(word);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Index of the first token that starts at or after an offset. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// A whole clause in brackets is no longer an editor's aid, and a lone bracket is a slip.
const longestBracket = 12;

function closingBracket(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + longestBracket); at += 1) {
    if (tokens[at]?.norm === ']') return at;
  }
  return undefined;
}

function isDots(tokens: readonly Token[], at: number): boolean {
  return (
    dots.test(tokens[at]?.norm ?? '') &&
    dots.test(tokens[at + 1]?.norm ?? '') &&
    dots.test(tokens[at + 2]?.norm ?? tokens[at - 1]?.norm ?? '')
  );
}
