import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../../page/article.ts';
import { readArticle } from '../../../page/read-article.ts';
import { textRange } from '../../../page/text-range.ts';
import { parseAsBrowser } from './parse-html.ts';

function firstBlock(html: string): ArticleBlock {
  const [block] = readArticle(parseAsBrowser(`<body>${html}</body>`)).blocks;
  if (!block) throw new Error('The page has no text.');
  return block;
}

function rangeOf(block: ArticleBlock, words: string): Range | undefined {
  const start = block.text.indexOf(words);
  return textRange(block, start, start + words.length);
}

/** Letters alone: a line break is a space in a block, and nothing in a range. */
const letters = (text: string | undefined) => text?.replace(/\s+/g, '');

describe('a range of a block', () => {
  it.each([
    ['inside one text node', '<p>They may share a ferry.</p>', 'share'],
    ['over elements', '<p>They <b>may</b> sh<i>are</i> a ferry.</p>', 'may share a'],
    ['over white space drawn as one', '<p>They \n\t may   share a ferry.</p>', 'They may share'],
    ['after white space before the text', '<p>\n\n   They may.</p>', 'They'],
    ['over a line break', '<p>They may<br>share.</p>', 'may share'],
    ['beside letters of two units', '<p>😀 They 😀 may.</p>', '😀 may'],
    ['up to the end', '<p>They may share. </p>', 'share.'],
  ])('holds its words %s', (_, html, words) => {
    expect(letters(rangeOf(firstBlock(html), words)?.toString())).toBe(letters(words));
  });

  it('is nothing for a block that stands nowhere', () => {
    expect(textRange({ kind: 'title', text: 'News', runs: [] }, 0, 4)).toBeUndefined();
  });

  it('is nothing for an empty stretch', () => {
    expect(textRange(firstBlock('<p>They may.</p>'), 3, 3)).toBeUndefined();
  });

  it('is nothing once the page has rewritten the words', () => {
    const block = firstBlock('<p>They may share.</p>');
    const node = block.runs[0]?.node;
    if (node) node.data = 'They will share.';
    expect(rangeOf(block, 'share')).toBeUndefined();
  });

  it('is nothing once the page has removed them', () => {
    const block = firstBlock('<p>They may share.</p>');
    block.runs[0]?.node.parentElement?.remove();
    expect(rangeOf(block, 'share')).toBeUndefined();
  });
});
