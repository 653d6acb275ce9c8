import { describe, expect, it } from 'vitest';
import { longestText } from '../../../core/claims/page-beginning.ts';
import { type Article, isSameText } from '../../../page/article.ts';

const article = (...texts: readonly string[]): Article => ({
  blocks: texts.map((text) => ({ kind: 'paragraph', text, runs: [] })),
});
const half = 'a'.repeat(longestText / 2);

describe('two articles', () => {
  it.each([
    ['of the same text', article('One.', 'Two.'), article('One.', 'Two.'), true],
    ['of which one goes on', article('One.'), article('One.', 'Two.'), false],
    ['that differ in a word', article('One.', 'Two.'), article('One.', 'Ten.'), false],
    ['that differ in their date', article('One.'), { ...article('One.'), date: '2021-11-01' }, false],
    ['that differ behind what is read', article(half, half, 'End.'), article(half, half, 'Not yet.'), true],
    ['that differ in what is read', article(half, half, 'End.'), article(half, `b${half}`, 'End.'), false],
    ['of which one has become too long', article(half, half), article(half, half, 'More.'), false],
  ])('%s are answered alike, or not', (_, one, other, expected) => {
    expect(isSameText(one, other)).toBe(expected);
    expect(isSameText(other, one)).toBe(expected);
  });
});
