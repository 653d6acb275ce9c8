import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sourceFiles } from './source-files.ts';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as unknown;
const project = manifestSchema.parse(read('package.json'));
const { '': ours, ...installed } = lockSchema.parse(read('package-lock.json')).packages;

test('docs/dependencies.md says of every dependency why it is here, and of no other', () => {
  const text = (path: string) => sourceFiles().find((file) => file.path === path)?.text ?? '';
  const explained = [...text('docs/dependencies.md').matchAll(/^\| `([^`]+)`\s*\| \S/gm)].map(
    (row) => row[1],
  );
  const used = Object.keys({ ...project.dependencies, ...project.devDependencies });
  expect(explained.sort(), 'Add or take out its row: one sentence on why it is worth having.').toEqual(
    used.sort(),
  );
});

test('Every version is written down exactly, and is the one that is locked', () => {
  const loose = Object.entries({ ...project.dependencies, ...project.devDependencies }).filter(
    ([name, version]) => installed[`node_modules/${name}`]?.version !== version,
  );
  expect(loose, 'Write the version without ^ or ~ (.npmrc does it), and run npm install.').toEqual([]);
});

test('Every package is locked with its checksum', () => {
  const open = Object.entries(installed).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(
    open.map(([path]) => path),
    'Install it from the registry: only what has a checksum is the same everywhere.',
  ).toEqual([]);
});

test('Only packages that package.json names run a script when they are installed', () => {
  const running = Object.entries(installed)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(ours?.hasInstallScript, 'Our own script is wxt prepare.').toBe(true);
  expect(
    new Set(running),
    'A script may do anything on the machine: prefer a package without, or allow it by name.',
  ).toEqual(new Set(Object.keys(project.allowScripts)));
});
