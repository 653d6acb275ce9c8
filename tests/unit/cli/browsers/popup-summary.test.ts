import { expect, it } from 'vitest';
import { summaryTable } from '../../../../cli/browsers/popup-summary.ts';

it('gives each verdict its count and its claims in the order of the page, long ones cut', () => {
  const claims = [
    { verdict: 'Contradicts the source', words: 'Microsoft is buying Sega' },
    { verdict: 'Matches the source', words: `worked together ${'and '.repeat(30)}` },
    { verdict: 'Contradicts the source', words: 'the CEO of Sega' },
  ];
  expect(summaryTable({ headline: 'Two claims contradict the source', claims }).split('\n')).toEqual([
    'Verdict                 Claims  Words',
    '──────────────────────  ──────  ────────────────────────────────────────',
    'Contradicts the source       2  Microsoft is buying Sega',
    '                                the CEO of Sega',
    `Matches the source           1  worked together ${'and '.repeat(17)}and…`,
  ]);
});
