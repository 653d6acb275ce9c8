import type { ArticleBlock, TextRun } from './article.ts';
import { partOfElement } from './block-rules.ts';

/**
 * The range of the document that holds a block's text from `start` to `end` (UTF-16 offsets). Nothing where no
 * text node holds it, or where the document has changed since it was read.
 */
export function textRange(block: ArticleBlock, start: number, end: number): Range | undefined {
  const touched = block.runs.filter((run) => run.start < end && run.start + run.length > start);
  const first = start < end ? touched[0] : undefined;
  const last = touched.at(-1);
  if (!first || !last || !touched.every((run) => isCurrent(run, block.text))) return undefined;
  if (!touched.every((run, at) => runsOn(run, touched[at - 1]))) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + Math.max(0, start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
  return range;
}

/**
 * Whether a run still stands after the one before, with no border of a block between them: pages put nodes elsewhere, and a
 * range would hold all that lies between.
 */
function runsOn({ node }: TextRun, before: TextRun | undefined): boolean {
  if (!before || before.node === node) return true;
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING, which is out of reach where there is no window.
  if ((before.node.compareDocumentPosition(node) & 4) === 0) return false;
  let around = before.node.parentElement;
  for (; around && !around.contains(node); around = around.parentElement)
    if (partOfElement(around) !== 'inline') return false;
  for (let each = node.parentElement; each && each !== around; each = each.parentElement)
    if (partOfElement(each) !== 'inline') return false;
  return true;
}

/** Whether a run's text node still stands in the document and still holds what was read of it. */
function isCurrent(run: TextRun, text: string): boolean {
  if (!run.node.isConnected) return false;
  const now = run.node.data.slice(run.from, run.from + run.length);
  return now.replace(/[\t\n\r\f]/g, ' ') === text.slice(run.start, run.start + run.length);
}
