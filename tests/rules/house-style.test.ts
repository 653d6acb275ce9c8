import { expect, test } from 'vitest';
import { codeFiles, placesOf, productFiles, sourceFiles } from './source-files.ts';

const longest = 300; // Lines: a file holds one idea; the median is to stay near 60.
const longestEntrypoint = 60; // Lines: an entrypoint wires, and wiring is short.

test('No file is longer than a reader wants to hold', () => {
  const long = productFiles()
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > (isEntrypoint(path) ? longestEntrypoint : longest));
  expect(
    long,
    `Divide it by ideas: ${longest} lines at most, ${longestEntrypoint} in an entrypoint.`,
  ).toEqual([]);
});

function isEntrypoint(path: string): boolean {
  return /^entrypoints\/.*\.tsx?$/.test(path);
}

test('Names of folders and files say what is in them', () => {
  const empty = /(^|\/)(utils?|helpers?|libs?|shared|types|common|misc)(\/|\.[a-z.]+$)/;
  const wrong = sourceFiles().filter(({ path }) => empty.test(path));
  expect(
    wrong.map(({ path }) => path),
    'Name it for the one idea that it holds.',
  ).toEqual([]);
});

test('Files of code are named in kebab-case, after their main export', () => {
  const wrong = codeFiles().filter(
    ({ path }) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(path.split('/').at(-1) ?? ''),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('There are no index files but where WXT asks for them', () => {
  const wrong = codeFiles().filter(
    ({ path }) => /(^|\/)index\.tsx?$/.test(path) && !path.startsWith('entrypoints/'),
  );
  expect(
    wrong.map(({ path }) => path),
    'Import from the file that holds it.',
  ).toEqual([]);
});

test('Exports have names', () => {
  const wrong = codeFiles()
    .filter(({ path }) => !/^(entrypoints|modules)\//.test(path) && !/\.(?:config|d)\.ts$/.test(path))
    .flatMap((file) => placesOf(file, /^\s*export\s+default\b|\bas default\b/));
  expect(wrong, 'A default export has another name in every file: export it by its name.').toEqual([]);
});

test('Every export of the product has a sentence on what it gives', () => {
  const bare = productFiles()
    .filter(({ path }) => !/^(entrypoints|modules)\//.test(path) && !/\.config\.ts$/.test(path))
    .flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) => {
        const name = /^export (?:async )?(?:function\*?|const|class|abstract class) (\w+)/.exec(line)?.[1];
        return name && !/\*\/\s*$/.test(lines[index - 1] ?? '') ? [`${path}: ${name}`] : [];
      });
    });
  expect(bare, 'Put a doc comment above it: what it gives, its units, and when it gives nothing.').toEqual(
    [],
  );
});

test('Nothing leads to the machine it was written on', () => {
  // A path from the root of someone's machine, unless it is part of an address.
  const machinePath =
    /(?<![\w.:/-])\/(?:work|home|root|Users)\/|\bshared\/(?:design|source|corpus)\b|\/tmp\/w\b/;
  const wrong = sourceFiles()
    .filter(({ path }) => !path.startsWith('tests/rules/'))
    .flatMap((file) => placesOf(file, machinePath));
  expect(wrong, 'Write paths from the root of the project.').toEqual([]);
});

test('Tests are never skipped, singled out or tried again', () => {
  const wrong = codeFiles(['tests'])
    .filter(({ path }) => !path.startsWith('tests/rules/'))
    .flatMap((file) =>
      placesOf(file, /\b(?:test|it|describe)\.(?:skip|only|todo|fails|skipIf|runIf)\b|\bretry:/),
    );
  expect(wrong, 'Mend the test, or take it out.').toEqual([]);
});

test('The product does not know that it is under test', () => {
  const wrong = productFiles()
    .filter(({ path }) => !path.startsWith('cli/'))
    .flatMap((file) =>
      placesOf(file, /\bVITEST\b|\bNODE_ENV\b|navigator\.webdriver|import\.meta\.(?:vitest|env\.TEST)/),
    );
  expect(wrong, 'Test the path that users get.').toEqual([]);
});
