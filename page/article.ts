import { beginningOf } from '../core/claims/page-beginning.ts';
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

/** Whether two articles are answered alike: what is read of them is the same, wherever it stands. */
export function isSameText(one: Article, other: Article): boolean {
  const beginnings = [beginningOf(one), beginningOf(other)] as const;
  const [{ blocks }, { blocks: others }] = [beginnings[0] ?? one, beginnings[1] ?? other];
  return (
    one.date === other.date &&
    one.lang === other.lang &&
    // What was too long is known to be cut.
    (beginnings[0] === undefined) === (beginnings[1] === undefined) &&
    blocks.length === others.length &&
    blocks.every(({ kind, text }, index) => kind === others[index]?.kind && text === others[index].text)
  );
}
