import { readFile } from 'node:fs/promises';

/** What CHANGELOG.md says of a version, without its heading. Throws with the cure where it says nothing, or not first of all. */
export async function readChanges(version: string): Promise<string> {
  const text = await readFile(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  return changesOf(text, version);
}

/** The same for a given text. Versions stand under headings such as `## 1.2.3 (2026-11-30)`, the newest first. */
export function changesOf(text: string, version: string): string {
  const [, newest = ''] = text.split(/^## /m);
  const [heading = '', ...body] = newest.split('\n');
  const expected = new RegExp(`^${RegExp.escape(version)} \\((?:\\d{4}-\\d{2}-\\d{2}|not released)\\)$`);
  if (!expected.test(heading))
    throw new Error(
      `CHANGELOG.md begins with “${heading}”: write a section “## ${version} (YYYY-MM-DD)” above it.`,
    );
  const changes = body.join('\n').trim();
  if (changes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return changes;
}
