import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text file of the project: its path from the root, with slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = new Set(['node_modules', 'package-lock.json']);
const textKinds = new Set([
  '.ts',
  '.tsx',
  '.js',
  '.mjs',
  '.json',
  '.jsonl',
  '.md',
  '.css',
  '.html',
  '.txt',
  '.svg',
  '.yml',
  '.yaml',
]);

let all: readonly SourceFile[] | undefined;

/** The text files that people wrote, in the given folders or anywhere; what tools generate is left out. */
export function sourceFiles(folders: readonly string[] = []): readonly SourceFile[] {
  all ??= filesUnder('');
  return folders.length === 0
    ? all
    : all.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

/** The code among them. */
export function codeFiles(folders: readonly string[] = []): readonly SourceFile[] {
  return sourceFiles(folders).filter(({ path }) => /\.(ts|tsx)$/.test(path));
}

/** The code of the product: what is neither a test nor a measurement. */
export function productFiles(): readonly SourceFile[] {
  return codeFiles().filter(({ path }) => !/^(tests|bench)\//.test(path));
}

/** Where in a file a pattern without the `g` flag is found, as `path:line: the line`. */
export function placesOf({ path, text }: SourceFile, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}

function filesUnder(folder: string): SourceFile[] {
  const found: SourceFile[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || generated.has(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesUnder(path));
    else if (textKinds.has(extname(path))) found.push({ path, text: readFileSync(join(root, path), 'utf8') });
  }
  return found;
}
