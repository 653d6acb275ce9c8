import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../cli/check/read-plain-text.ts';

const paragraphs = (text: string) => readPlainText(text).blocks.map((block) => block.text);
const kinds = (text: string) => readPlainText(text).blocks.map((block) => block.kind);

describe('The title of a plain text', () => {
  test.each([
    { name: 'a short line of its own', text: 'Two firms weigh a pact\n\nThey said so.' },
    { name: 'a question', text: 'Will two firms sign?\n\nThey might.' },
    {
      name: 'a line before a blank line with spaces',
      text: 'Two firms weigh a pact\r\n \t\r\nThey said so.',
    },
  ])('is $name', ({ text }) => expect(kinds(text)).toEqual(['title', 'paragraph']));

  test.each([
    { name: 'a sentence', text: 'Two firms weigh a pact.\n\nThey said so.' },
    { name: 'a quoted sentence', text: '“Two firms weigh a pact.”\n\nThey said so.' },
    { name: 'a line longer than a headline', text: `${'Two firms weigh '.repeat(10)}\n\nThey said so.` },
    { name: 'a line with text right below', text: 'Two firms weigh a pact\nThey said so.\n\nMore.' },
    { name: 'the only line', text: 'Two firms weigh a pact' },
  ])('is not $name', ({ text }) => expect(kinds(text)).not.toContain('title'));
});

describe('The paragraphs of a plain text', () => {
  test('end at line breaks and blank lines, whatever the system writes for them', () => {
    expect(paragraphs('One.\r\nTwo.\r\n\r\n\r\n  Three. \rFour.\n')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  test('run over line breaks where a program wrapped the lines', () => {
    const wrapped =
      'The two firms said on Monday that they would look into\nworking together on games, and that nothing was\nsigned so far.';
    expect(paragraphs(`${wrapped}\n\nMore.`)).toEqual([wrapped.replaceAll('\n', ' '), 'More.']);
  });

  test('do not run over line breaks after long lines', () => {
    const line =
      'The two firms said on Monday that they would look into working together on games, and that nothing was signed.';
    expect(paragraphs(`${line}\n${line}`)).toEqual([line, line]);
  });

  test('of an empty text are none', () => expect(paragraphs(' \n\n')).toEqual([]));
});
