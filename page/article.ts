import type { Block, PageText } from '../core/claims/page-text.ts';

/** A stretch of one text node that stands letter for letter in a block, but for the kind of white space. */
export type TextRun = {
  readonly node: Text;
  /** Offset in the block's text where the stretch begins, in UTF-16 units. */
  readonly start: number;
  /** Offset in the text node's data where the stretch begins. */
  readonly from: number;
  readonly length: number;
};

/** A block with the way back to the document. A block without runs stands nowhere in it. */
export type ArticleBlock = Block & {
  /** In order, never overlapping. What they leave uncovered is a space that no text node holds, as after `<br>`. */
  readonly runs: readonly TextRun[];
};

/** A page's text as the engine reads it, with the way back to the document. */
export type Article = Omit<PageText, 'blocks'> & { readonly blocks: readonly ArticleBlock[] };

/** The part of an article that can be sent: its text, without its nodes. */
export function textOfArticle({ blocks, ...page }: Article): PageText {
  return { ...page, blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
}

/** Whether two articles are answered alike: they read the same, wherever their text stands. */
export function isSameText(one: Article, other: Article): boolean {
  return (
    one.date === other.date &&
    one.lang === other.lang &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(
      ({ kind, text }, index) => kind === other.blocks[index]?.kind && text === other.blocks[index].text,
    )
  );
}
