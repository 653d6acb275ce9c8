import type { Span } from '../claims/claim.ts';
import type { Block } from '../claims/page-text.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence of a block: its span, and its tokens from index `first` up to, not including, `last`. */
export type Sentence = Span & { readonly first: number; readonly last: number };

/** A block divided into tokens and sentences, in order. */
export type ReadBlock = {
  /** Index among the page's blocks. */
  readonly index: number;
  readonly kind: Block['kind'];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

// Tokens: more than the longest sentences of news, also where every character is one. Rules compare a sentence's words with each other, so that a page without
// full stops would take time that grows with the square of its length.
const longestSentence = 300;

/** Divides the blocks of a page into tokens and sentences; what runs on without an end is cut. */
export function readBlocks(blocks: readonly Block[], lang = 'en'): ReadBlock[] {
  return blocks.map((block, index) => {
    const tokens = tokenize(block.text);
    let at = 0;
    const headline = block.kind === 'title' || block.kind === 'heading';
    const spans = splitSentences(block.text, lang);
    const parts = headline ? spans.flatMap((span) => splitAtSpaces(span, block.text)) : spans;
    const sentences = parts.flatMap((span) => {
      const first = at;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at += 1;
      return cutLong({ ...span, first, last: at }, tokens);
    });
    return { index, kind: block.kind, text: block.text, tokens, sentences };
  });
}

// 「提携を検討　次世代環境も」: in scripts without spaces a space in a headline stands for a full stop.
const headlineSpace = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}」』）】](\s)(?!\p{Ll}|\p{sc=Hang})/gu;
const shortestPart = 8; // characters: fewer are a name beside another

function splitAtSpaces(span: Span, text: string): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const { 0: match, index } of text.matchAll(headlineSpace)) {
    const end = index + match.length - 1;
    if (end - start < shortestPart || span.end - end - 1 < shortestPart) continue;
    parts.push({ start, end });
    start = end + 1;
  }
  parts.push({ start, end: span.end });
  return parts;
}

function cutLong(sentence: Sentence, tokens: readonly Token[]): Sentence[] {
  if (sentence.last - sentence.first <= longestSentence) return [sentence];
  const parts: Sentence[] = [];
  for (let first = sentence.first; first < sentence.last; first += longestSentence) {
    const last = Math.min(first + longestSentence, sentence.last);
    const start = first === sentence.first ? sentence.start : (tokens[first]?.start ?? sentence.start);
    const end = last === sentence.last ? sentence.end : (tokens[last - 1]?.end ?? sentence.end);
    parts.push({ start, end, first, last });
  }
  return parts;
}
