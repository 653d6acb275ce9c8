import { expect, it } from 'vitest';
import { positionsInDocument } from '../../../page/positions-in-document.ts';
import { readArticle } from '../../../page/read-article.ts';
import { textRange } from '../../../page/text-range.ts';
import { parseAsBrowser } from './parse-html.ts';

const document = parseAsBrowser(
  '<body><script>const a = 1;</script><h1>Ferries 😀</h1>\n<p>They <b>may</b> \n sh<i>are</i> a 😀 ferry.</p><p>Or not.</p></body>',
);

function rangeOf(words: string): Range {
  const block = readArticle(document).blocks.find(({ text }) => text.includes(words));
  const start = block?.text.indexOf(words) ?? -1;
  const range = block && textRange(block, start, start + words.length);
  if (!range) throw new Error(`The page has no “${words}”.`);
  return range;
}

it.each([
  ['in one text node', 'Ferries'],
  ['over elements and white space', 'may share'],
  ['behind letters of two units', 'ferry.'],
  ['with such letters', 'a 😀 ferry'],
])('finds words %s in the text of the body, counted in code points', (_, words) => {
  const [position] = positionsInDocument([rangeOf(words)]);
  const found = [...(document.body.textContent ?? '')].slice(position?.start, position?.end).join('');
  expect(found.replace(/\s+/g, ' ')).toBe(words);
});

it('places many ranges, in any order and on the same words', () => {
  const ranges = ['Or not', 'may', 'They may', 'Or'].map(rangeOf);
  expect(positionsInDocument(ranges)).toEqual(ranges.flatMap((range) => positionsInDocument([range])));
  expect(positionsInDocument([])).toEqual([]);
});
