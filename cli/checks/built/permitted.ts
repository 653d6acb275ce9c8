import { readFile } from 'node:fs/promises';

/** The permissions that docs/permissions.md explains, sites included. */
export async function permitted(): Promise<string[]> {
  const text = await readFile(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
  const [table = ''] = text.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)`\s*\| \S/gm)].flatMap(([, name]) => name ?? []);
}
