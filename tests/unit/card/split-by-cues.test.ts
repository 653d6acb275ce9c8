import { expect, it } from 'vitest';
import { splitByCues } from '../../../components/card/exact-words.tsx';

it.each([
  ['none', [], ['they may share']],
  ['one inside', [[15, 18]], ['they ', '[may]', ' share']],
  [
    'one at each end, out of order',
    [
      [19, 24],
      [10, 14],
    ],
    ['[they]', ' may ', '[share]'],
  ],
  [
    'two that overlap',
    [
      [10, 18],
      [15, 24],
    ],
    ['[they may]', '[ share]'],
  ],
  ['one that begins before the claim', [[2, 14]], ['[they]', ' may share']],
  [
    'one beside the claim',
    [
      [0, 5],
      [30, 34],
    ],
    ['they may share'],
  ],
])('marks deciding words: %s', (_, cues, pieces) => {
  const claim = {
    exact: 'they may share',
    start: 10,
    cues: cues.map(([start = 0, end = 0]) => ({ id: 'cue', start, end })),
  };
  expect(splitByCues(claim).map(({ text, isCue }) => (isCue ? `[${text}]` : text))).toEqual(pieces);
});
