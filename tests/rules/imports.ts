import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** One import or re-export: `target` is a path from the root for our own files, else the package's specifier. */
export type Import = { readonly target: string; readonly isOwn: boolean; readonly isTypeOnly: boolean };

const statement = /^[ \t]*(?:import|export)\s(?<type>type\s)?[^;'"]*?\bfrom\s*['"](?<from>[^'"]+)['"]/gm;
const sideEffect = /^[ \t]*import\s*['"](?<from>[^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g;

/** All that a file of code imports. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [statement, sideEffect, dynamic].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => {
      // Vite's `?inline` and the like say how a file is imported, not which.
      const from = (groups?.from ?? '').replace(/\?.*$/, '');
      const isOwn = from.startsWith('.');
      const target = isOwn ? posix.join(posix.dirname(path), from) : from;
      return { target, isOwn, isTypeOnly: groups?.type !== undefined };
    }),
  );
}

/** The name of a package without the path into it: `preact` of `preact/hooks`, `node:` of all of Node's own. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Every package that a file brings along at run time, each with the chain of files that leads there. */
export function packagesReached(entry: string, files: readonly SourceFile[]): Map<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, string>();
  const chains = new Map([[entry, entry]]);
  for (const [path, chain] of chains) {
    const file = byPath.get(path);
    for (const { target, isOwn, isTypeOnly } of file ? importsOf(file) : []) {
      if (isTypeOnly) continue;
      if (!isOwn) reached.set(packageOf(target), reached.get(packageOf(target)) ?? `${chain} → ${target}`);
      else if (!chains.has(target)) chains.set(target, `${chain} → ${target}`);
    }
  }
  return reached;
}
