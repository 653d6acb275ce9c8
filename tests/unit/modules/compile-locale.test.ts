import { describe, expect, it } from 'vitest';
import { compileLocale } from '../../../modules/locales/compile-locale.ts';

describe('a locale file', () => {
  it('becomes the messages that browsers read', () => {
    const tree = {
      verdict: { 'not-in-source': { message: 'Not in the source', note: 'A verdict' } },
      popup: { found: { message: { one: 'One', other: '{count}' }, note: 'How many' } },
    };
    expect(compileLocale(tree)).toEqual({
      verdict_not_in_source: { message: 'Not in the source', description: 'A verdict' },
      popup_found_one: { message: 'One', description: 'How many' },
      popup_found_other: { message: '{count}', description: 'How many' },
    });
  });

  it.each([
    ['no note', { a: { b: { message: 'x', note: ' ' } } }, 'a.b: add a "note"'],
    ['an empty message', { a: { message: '', note: 'n' } }, 'a: "message" must be'],
    ['a browser placeholder', { a: { message: '$1', note: 'n' } }, 'a: write placeholders as {name}'],
    [
      'two paths of one name',
      { 'a-b': { message: 'x', note: 'n' }, a: { b: { message: 'y', note: 'n' } } },
      'a.b: another string',
    ],
    ['a bare text', { a: 'x' as never }, 'a: expected { "message", "note" }, got "x"'],
  ])('is refused with its path and the cure: %s', (_, tree, message) => {
    expect(() => compileLocale(tree)).toThrow(message);
  });
});
