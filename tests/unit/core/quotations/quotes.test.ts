import { expect, test } from 'vitest';
import { findQuotes } from '../../../../core/claims/quotes.ts';
import { readBlocks } from '../../../../core/text/read-blocks.ts';

function quotesIn(...paragraphs: readonly string[]): string[] {
  const blocks = readBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text })));
  return findQuotes(blocks).map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
}

test.each([
  ['curly', 'He said “one two” and left.', ['“one two”']],
  ['straight', 'He said "one two" and left.', ['"one two"']],
  ['single', 'He said ‘one two’ and left.', ['‘one two’']],
  ['straight single', "He said 'one two' and left.", ["'one two'"]],
  ['angle', 'He said «one two» and left.', ['«one two»']],
  ['angle with spaces', 'He said « one two » and left.', ['« one two »']],
  ['angle inwards', 'He said »one two« and left.', ['»one two«']],
  ['low and high', 'He said „one two“ and left.', ['„one two“']],
  ['corner brackets', '彼は「一二」と言った。', ['「一二」']],
  ['nested', 'He said “one ‘two’ three” and left.', ['“one ‘two’ three”']],
  ['nested in the same kind', 'He said “one “two” three” and left.', ['“one “two” three”']],
  ['two', '“One,” he said, “two.”', ['“One,”', '“two.”']],
  ['with an apostrophe', "He said 'it isn't one' and left.", ["'it isn't one'"]],
  ['apostrophes alone', "The players' games and the dogs' home aren't far.", []],
  ['a decade', "In the '90s it was so.", []],
  ['inches', 'A 50" screen is big.', []],
  ['never closed', 'He said “one two. And then', ['“one two. And then']],
  [
    'close forgotten',
    'He said “one two. She said “three four” then.',
    ['“one two. She said', '“three four”'],
  ],
  ['empty', 'He said “” then.', []],
])('%s', (_, text, expected) => {
  expect(quotesIn(text)).toEqual(expected);
});

test('a quotation left open goes on where the next paragraph opens again', () => {
  const blocks = readBlocks([
    { kind: 'paragraph', text: 'He said: “One.' },
    { kind: 'paragraph', text: '“Two.”' },
    { kind: 'paragraph', text: '“Three.”' },
  ]);
  expect(findQuotes(blocks).map(({ continues, continued }) => [continues, continued])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});
