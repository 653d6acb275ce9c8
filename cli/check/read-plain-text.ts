import type { Block, PageText } from '../../core/claims/page-text.ts';
import { findDateline } from '../../core/text/dateline.ts';

const longestTitle = 120; // Characters: longer than nearly every headline, shorter than most opening paragraphs.
const wrappedLine = { shortest: 45, longest: 100 }; // Characters: what mail programs and editors wrap lines at.

/** Reads plain text by the rules of `docs/check.md`: a title where there is one, the paragraphs, the date at their head. */
export function readPlainText(text: string): PageText {
  const chunks = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((chunk) =>
      chunk
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
  const blocks: Block[] = [];
  for (const [index, lines] of chunks.entries()) {
    if (index === 0 && chunks.length > 1 && isTitle(lines))
      blocks.push({ kind: 'title', text: lines.join(' ') });
    else for (const paragraph of paragraphsOf(lines)) blocks.push({ kind: 'paragraph', text: paragraph });
  }
  const date = findDateline(blocks.filter(({ kind }) => kind !== 'title').map(({ text: line }) => line));
  return { blocks, ...(date && { date }) };
}

/** A short line of its own that does not end as a sentence does. */
function isTitle(lines: readonly string[]): boolean {
  const [line] = lines;
  if (line === undefined || lines.length > 1) return false;
  return line.length <= longestTitle && !/[.。．]["'”’»」』)\]]*$/u.test(line);
}

/** Each line is a paragraph, unless the lines look wrapped by a program: all but the last alike and middling long. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1) ?? '';
  const wrapped =
    lines.length > 1 &&
    last.length <= wrappedLine.longest &&
    lines.slice(0, -1).every(({ length }) => length >= wrappedLine.shortest && length <= wrappedLine.longest);
  return wrapped ? [lines.join(' ')] : lines;
}
