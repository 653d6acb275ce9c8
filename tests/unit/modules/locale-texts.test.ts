import { describe, expect, it } from 'vitest';
import { localeTexts } from '../../../modules/locales/locale-texts.ts';

describe('a locale file', () => {
  it('becomes texts by their paths, plural forms one step deeper', () => {
    const tree = {
      verdict: { 'not-in-source': { message: 'Not in the source', note: 'A verdict' } },
      popup: { found: { message: { one: 'One', other: '{count}' }, note: 'How many' } },
    };
    expect(Object.fromEntries(localeTexts(tree))).toEqual({
      'verdict.not-in-source': 'Not in the source',
      'popup.found.one': 'One',
      'popup.found.other': '{count}',
    });
  });

  it.each([
    ['no note', { a: { b: { message: 'x', note: ' ' } } }, 'a.b: add a "note"'],
    ['an empty message', { a: { message: '', note: 'n' } }, 'a: "message" must be'],
    ['a bare text', { a: 'x' as never }, 'a: expected { "message", "note" }, got "x"'],
  ])('is refused with its path and the cure: %s', (_, tree, message) => {
    expect(() => localeTexts(tree)).toThrow(message);
  });
});
