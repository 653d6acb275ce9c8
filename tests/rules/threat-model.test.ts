import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const documents = ['docs/threat-model.md', 'docs/permissions.md', 'docs/stores.md'];
const files = sourceFiles();
const paths = new Set(files.map(({ path }) => path));

test.each(documents)('Every test that %s names is there', (document) => {
  const text = files.find(({ path }) => path === document)?.text ?? '';
  const named = [...text.matchAll(/`(tests\/[^`]+)`/g)].flatMap(([, path]) => path ?? []);
  expect(named.length, `${document} names no test: a promise that nothing holds is none.`).toBeGreaterThan(0);
  expect(
    named.filter((path) => !paths.has(path)),
    'Name the test that holds the promise now.',
  ).toEqual([]);
});

test('The threat model stays on one page', () => {
  const text = files.find(({ path }) => path === 'docs/threat-model.md')?.text ?? '';
  // A printed page has about 60 lines, tables aside, which are wide.
  expect(text.split('\n').length, 'Say it shorter: nobody reads a second page.').toBeLessThanOrEqual(80);
});
