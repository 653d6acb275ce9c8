import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

type Entry = { path: string; message: unknown; note: unknown };

const locales = sourceFiles(['locales'])
  .filter(({ path }) => path.endsWith('.json'))
  .map(({ path, text }): [string, Entry[]] => [path, entriesOf(JSON.parse(text))]);
const english = locales.find(([path]) => path === 'locales/en.json')?.[1] ?? [];

function entriesOf(tree: unknown, path = ''): Entry[] {
  if (typeof tree !== 'object' || tree === null) return [{ path, message: tree, note: undefined }];
  if ('message' in tree)
    return [{ path, message: tree.message, note: 'note' in tree ? tree.note : undefined }];
  return Object.entries(tree).flatMap(([key, inner]) =>
    entriesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

test('There are English strings', () => {
  expect(english.length).toBeGreaterThan(0);
});

test.each(locales)('Every string of %s has a note for translators', (_, entries) => {
  const bare = entries.filter(({ note }) => typeof note !== 'string' || note.trim() === '');
  expect(
    bare.map(({ path }) => path),
    'Say where it stands and what its {placeholders} hold.',
  ).toEqual([]);
});

test.each(locales)('Every string of %s is text, or text by plural form', (_, entries) => {
  const forms = (message: unknown) =>
    typeof message === 'object' && message !== null ? Object.entries(message) : [['other', message]];
  const wrong = entries.filter(
    ({ message }) =>
      !forms(message).some(([form]) => form === 'other') ||
      forms(message).some(([, text]) => typeof text !== 'string' || text.trim() === ''),
  );
  expect(
    wrong.map(({ path }) => path),
    'Each needs a text, and plurals an “other”.',
  ).toEqual([]);
});

test.each(locales)('%s has the same strings and placeholders as English', (_, entries) => {
  expect(entries.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
  const wrong = entries.filter(({ path, message }) => {
    const original = english.find((entry) => entry.path === path);
    return placeholders(message) !== placeholders(original?.message);
  });
  expect(
    wrong.map(({ path }) => path),
    'Every {placeholder} of the English text must stand in its translation.',
  ).toEqual([]);
});

test.each(locales)('The plurals of %s have the forms of its language', (path, entries) => {
  const language = path.replace(/^.*\/|\.json$/g, '');
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
  const wrong = entries.filter(
    ({ message }) =>
      typeof message === 'object' &&
      message !== null &&
      String(Object.keys(message).sort()) !== String(forms),
  );
  expect(
    wrong.map(({ path: at }) => at),
    `Give each a text for: ${forms.join(', ')}.`,
  ).toEqual([]);
});

test.each(locales)('%s says which language it is in', (path, entries) => {
  expect(`locales/${entries.find((entry) => entry.path === 'language')?.message}.json`).toBe(path);
});

function placeholders(message: unknown): string {
  return [...new Set(JSON.stringify(message)?.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}
