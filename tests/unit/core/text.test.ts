import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../core/text/read-blocks.ts';
import { splitSentences } from '../../../core/text/sentences.ts';
import { tokenize } from '../../../core/text/tokens.ts';

describe('Tokens', () => {
  const norms = (text: string) => tokenize(text).map(({ norm }) => norm);

  it.each([
    ['isn’t won’t can’t', ['is', "n't", 'will', "n't", 'can', "n't"]],
    ['Sega’s large-scale plan', ['sega', "'s", 'large', 'scale', 'plan']],
    ['the U.S. firm', ['the', 'u.s.', 'firm']],
    ['7.5 or 1,000', ['7.5', 'or', '1,000']],
    ['Mi\u00adcro\u200bsoft', ['microsoft']],
    ['\u2068Sega\u2069\u200f’s', ['sega', "'s"]],
    ['isn\u00ad’\u00adt', ['is', "n't"]],
    ['large-\u200bscale', ['large', 'scale']],
    ['Yuki\u0301o', ['yukío']],
    ['Ｓｅｇａ', ['sega']],
    ['Se\ufe0fga', ['sega']],
    ['a – b', ['a', '–', 'b']],
    ['👩🏽‍💻', ['👩', '🏽', '💻']],
  ])('of “%s” are as readers see them', (text, expected) => expect(norms(text)).toEqual(expected));

  it('know whether they touch, whatever invisible stands between', () => {
    expect(tokenize('“\u2060We” did').map(({ joined }) => joined)).toEqual([false, true, true, false]);
  });
});

it('A word of a hundred thousand apostrophes is read like any other', () => {
  const text = "l'".repeat(100_000);
  expect(tokenize(`${text}a`).at(-1)?.end).toBe(text.length + 1);
});

describe('Sentences', () => {
  const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['It ended. It began.', ['It ended.', 'It began.']],
    ['Sega Corp. said so. It did.', ['Sega Corp. said so.', 'It did.']],
    ['On Nov. 1 it ended.', ['On Nov. 1 it ended.']],
    ['“It ended.” said Ann.', ['“It ended.” said Ann.']],
    ['It ended at 5 p.m. The rest is rain.', ['It ended at 5 p.m.', 'The rest is rain.']],
    ['A line\nthat goes on. Two.', ['A line\nthat goes on.', 'Two.']],
    ['A line\r\nthat goes on.', ['A line\r\nthat goes on.']],
    ['A head\n\nA line', ['A head', 'A line']],
    ['A head\r\n \r\nA line', ['A head', 'A line']],
    ['', []],
    [' \n ', []],
  ])('of %j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('A sentence that runs on', () => {
  it('is cut, and keeps all of its words', () => {
    const text = 'and so on '.repeat(500).trim();
    const [block] = readBlocks([{ kind: 'paragraph', text }]);
    const lengths = block?.sentences.map(({ first, last }) => last - first);
    expect(Math.max(...(lengths ?? []))).toBeLessThanOrEqual(300);
    expect(lengths?.reduce((sum, length) => sum + length)).toBe(1500);
    expect(block?.sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  });

  it('is left whole while people could have written it', () => {
    const text = `It ${'went on '.repeat(90)}.`;
    expect(readBlocks([{ kind: 'paragraph', text }])[0]?.sentences).toHaveLength(1);
  });
});
