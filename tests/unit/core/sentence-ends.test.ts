import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentenceEnds } from '../../../core/text/sentence-ends.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where the browser's own segmenter divides a text. */
function endsByBrowser(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
}

const pieces = [
  ...'.!? \t,-:;"\'()[]{}“”‘’«»–—…€$%&/@#*+<>=_|~^ªº¿¡·',
  ...'aBéÉßøµ12×÷',
  ...['...', 'U.S.', 'No. 7 of', 'The end', 'Corp.', 'said he'],
];

test('Sentences end where the browser’s segmenter ends them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const ends = findSentenceEnds(text);
      if (ends) expect(ends, text).toEqual(endsByBrowser(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  'Sega agreed. Microsoft did, too.',
  '“It is early,” she said. “We are talking.” Nothing is signed!',
  'It grew by 7.5 percent (a lot). It was announced at 9 a.m. in the U.S. and elsewhere.',
])('Plain news needs no segmenter: %s', (text) => {
  expect(findSentenceEnds(text)).toEqual(endsByBrowser(text));
});

test.each(['セガは検討している。発表はない。', 'One.\nTwo.', 'Soft\u00adhyphen. Here.'])(
  'Other scripts, lines and invisible marks are left to the segmenter: %s',
  (text) => {
    expect(findSentenceEnds(text)).toBeUndefined();
  },
);
