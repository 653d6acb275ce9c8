import { describe, expect, it } from 'vitest';
import { beginningOf, longestText, mostBlocks } from '../../../core/claims/page-beginning.ts';
import type { PageText } from '../../../core/claims/page-text.ts';

const pageOf = (...texts: string[]): PageText => ({
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  date: '2021-11-02',
});
const sizes = (page: PageText | undefined) => page?.blocks.map(({ text }) => text.length);

describe('the beginning of a page', () => {
  it.each([
    ['of a usual page', pageOf('They signed it.')],
    ['of one that just fits', pageOf('a'.repeat(longestText - 3), 'abc')],
    ['of as many blocks as may be', pageOf(...Array.from({ length: mostBlocks }, () => ''))],
  ])('is not needed %s', (_, page) => {
    expect(beginningOf(page)).toBeUndefined();
  });

  it('ends within the block that is too long, or before it', () => {
    expect(sizes(beginningOf(pageOf('abc', 'a'.repeat(longestText), 'end')))).toEqual([3, longestText - 3]);
    expect(sizes(beginningOf(pageOf('a'.repeat(longestText), 'end')))).toEqual([longestText]);
  });

  it('has no more blocks than may be, and the page’s own date', () => {
    const page = beginningOf(pageOf(...Array.from({ length: mostBlocks + 1 }, () => 'a')));
    expect(page?.blocks).toHaveLength(mostBlocks);
    expect(page?.date).toBe('2021-11-02');
  });
});
