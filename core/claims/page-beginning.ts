import type { Block, PageText } from './page-text.ts';

/** The longest text that is read of a page, in UTF-16 units: about a second for the engine, and a long book for a reader. */
export const longestText = 1_000_000;

/** The most blocks that are read of a page: a text of that length in blocks of twenty characters. */
export const mostBlocks = 50_000;

/** The beginning of a page that is too long to be read as a whole; nothing where it is not. */
export function beginningOf(page: PageText): PageText | undefined {
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longestText && page.blocks.length <= mostBlocks) return undefined;
  const blocks: Block[] = [];
  let left = longestText;
  for (const block of page.blocks) {
    if (left === 0 || blocks.length === mostBlocks) return { ...page, blocks };
    const text = block.text.slice(0, left);
    blocks.push(text.length === block.text.length ? block : { ...block, text });
    left -= text.length;
    if (text.length < block.text.length) return { ...page, blocks };
  }
  return undefined;
}
