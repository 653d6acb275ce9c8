import type { ArticleBlock, TextRun } from './article.ts';
import { partOfElement } from './block-rules.ts';
import { isHidden } from './is-hidden.ts';

/**
 * The range of the document that holds a block's text from `start` to `end` (UTF-16 offsets). Nothing where no
 * text node holds it, or where the document has changed since it was read. `isRead` tells whether text inside an element is
 * a part of the article.
 */
export function textRange(
  block: ArticleBlock,
  start: number,
  end: number,
  isRead: (element: Element) => boolean = () => false,
): Range | undefined {
  const touched = block.runs.filter((run) => run.start < end && run.start + run.length > start);
  const first = start < end ? touched[0] : undefined;
  const last = touched.at(-1);
  if (!first || !last || !touched.every((run) => isCurrent(run, block.text))) return undefined;
  if (!touched.every((run, at) => runsOn(run, touched[at - 1], isRead))) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + Math.max(0, start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
  return range;
}

/**
 * Whether a run still stands after the one before, with no words and no border of a block between them: pages write more
 * and put nodes elsewhere, and a range would hold all that lies between.
 */
function runsOn(run: TextRun, before: TextRun | undefined, isRead: (element: Element) => boolean): boolean {
  if (!before) return true;
  const { node } = run;
  if (!isBlank(textBetween(before, run))) return false;
  let at: Node = before.node;
  let breaks = 0;
  while (at !== node) {
    const inner = isRunThrough(at) ? at.firstChild : null;
    const next = inner ?? nextBeside(at);
    if (!next || isBorder(next, isRead)) return false;
    // An empty line parts paragraphs.
    if (isBreak(next) && ++breaks === 2) return false;
    at = next;
  }
  return true;
}

/** What stands in the nodes of two runs between them: white space that was drawn together, unless the page has written more. */
function textBetween(before: TextRun, run: TextRun): string {
  const end = before.from + before.length;
  if (before.node === run.node) return run.node.data.slice(end, run.from);
  return before.node.data.slice(end) + run.node.data.slice(0, run.from);
}

function isBlank(text: string): boolean {
  return /^[ \t\n\r\f]*$/.test(text);
}

/** What follows a node, out of the inline elements that end with it; nothing where a block ends first. */
function nextBeside(node: Node): Node | null {
  let at = node;
  while (!at.nextSibling) {
    const { parentElement } = at;
    if (!parentElement || partOfElement(parentElement) !== 'inline') return null;
    at = parentElement;
  }
  return at.nextSibling;
}

function isRunThrough(node: Node): boolean {
  return isElement(node) && partOfElement(node) === 'inline';
}

/** Whether a block begins with a node; text runs on over those that readers do not see. */
function isBorder(node: Node, isRead: (element: Element) => boolean): boolean {
  if (!isElement(node)) return false;
  const part = partOfElement(node);
  // A section that is named as no part of an article is left out of the text around it, or read as blocks of its own.
  if (part === 'named') return isRead(node);
  return part === 'block' && isSeen(node);
}

function isBreak(node: Node): boolean {
  return isElement(node) && node.localName === 'br' && isSeen(node);
}

function isSeen(element: Element): boolean {
  // Documents that are read from files have no layout.
  return element.checkVisibility === undefined || !isHidden(element);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1; // Node.ELEMENT_NODE, which is out of reach where there is no window.
}

/** Whether a run's text node still stands in the document and still holds what was read of it. */
function isCurrent(run: TextRun, text: string): boolean {
  if (!run.node.isConnected) return false;
  const now = run.node.data.slice(run.from, run.from + run.length);
  return now.replace(/[\t\n\r\f]/g, ' ') === text.slice(run.start, run.start + run.length);
}
