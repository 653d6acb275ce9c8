import { describe, expect, test } from 'vitest';
import { nestedQuantifier, regexLiterals } from './nested-quantifiers.ts';
import { productFiles, sourceFiles } from './source-files.ts';

const cure =
  'On a long page this could take minutes: begin each round with a character that the rest cannot match.';

test('No regular expression in the code nests quantifiers', () => {
  const wrong = productFiles().flatMap(({ path, text }) =>
    regexLiterals(text).flatMap((pattern) => (nestedQuantifier(pattern) ? [`${path}: /${pattern}/`] : [])),
  );
  expect(wrong, cure).toEqual([]);
});

test('No pattern in the data nests quantifiers', () => {
  const wrong = sourceFiles(['data'])
    .filter(({ path }) => path.endsWith('.json'))
    .flatMap(({ path, text }) =>
      patternsIn(JSON.parse(text))
        .filter(nestedQuantifier)
        .map((pattern) => `${path}: ${pattern}`),
    );
  expect(wrong, cure).toEqual([]);
});

/** The values of every key named for a pattern, however deep. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(pattern|regex)$/.test(key) && typeof inner === 'string' ? [inner] : patternsIn(inner),
  );
}

describe('What counts as nested', () => {
  test.each([
    '(a+)+',
    '(?:\\w*)*',
    '([a-z]+\\s?)+',
    '(x|(?:y*)+)',
    '(?:a|b+)*',
    '(\\s*\\w+\\s*)+',
    '(?:(?:a{2,}))+',
    '(\\w+\\w)*',
    '(?:[.,]?\\d+)*',
    '(?:[.,1]\\d+)*',
  ])('/%s/ does', (pattern) => expect(nestedQuantifier(pattern)).toBeDefined());

  test.each([
    '[a-z]+(-[a-z]+)*',
    '(a+)?',
    '(?:ab)+',
    '[(+]*[)+]*',
    '\\p{N}+(?:[.,]\\p{N}+)*',
    '(?:\\.\\d+)*',
    'a{1,3}(b{2})+',
    '(?:a+){3}',
    '\\(a+\\)+',
  ])('/%s/ does not', (pattern) => expect(nestedQuantifier(pattern)).toBeUndefined());

  test('literals are told from divisions, addresses and comments', () => {
    const code =
      "const a = b / c / d;\n// see /x+/\nf(/[/]+/g, 'https://a.example');\n  /y+$/,\nreturn /z\\/+/u;";
    expect(regexLiterals(code)).toEqual(['[/]+', 'y+$', 'z\\/+']);
  });
});
