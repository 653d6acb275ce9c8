import { expect, test } from 'vitest';
import { z } from 'zod';
import { sourceFiles } from './source-files.ts';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

test('docs/dependencies.md says of every dependency why it is here, and of no other', () => {
  const text = (path: string) => sourceFiles().find((file) => file.path === path)?.text ?? '';
  const { dependencies, devDependencies } = manifestSchema.parse(JSON.parse(text('package.json')));
  const explained = [...text('docs/dependencies.md').matchAll(/^\| `([^`]+)`\s*\| \S/gm)].map(
    (row) => row[1],
  );
  const used = Object.keys({ ...dependencies, ...devDependencies });
  expect(explained.sort(), 'Add or take out its row: one sentence on why it is worth having.').toEqual(
    used.sort(),
  );
});
