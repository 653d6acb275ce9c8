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

/** Divides the blocks of a page into tokens and sentences. */
export function readBlocks(blocks: readonly Block[], lang = 'en'): ReadBlock[] {
  return blocks.map((block, index) => {
    const tokens = tokenize(block.text);
    let at = 0;
    const sentences = splitSentences(block.text, lang).map((span) => {
      const first = at;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at += 1;
      return { ...span, first, last: at };
    });
    return { index, kind: block.kind, text: block.text, tokens, sentences };
  });
}
