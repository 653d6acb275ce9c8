import type { Position } from '../core/export/reported-page.ts';
import { atOnce, type Steps } from './slices.ts';

const showText = 4; // NodeFilter.SHOW_TEXT, which is not there outside a browser.

/** A border of a range that waits for its place to be known. */
type Border = { readonly offset: number; readonly place: (at: number) => void };

/**
 * Where ranges begin and end in the text of their document's body (`textContent`), in code points, as the Web
 * Annotation model counts: https://www.w3.org/TR/annotation-model/#text-position-selector
 * Nothing for a range elsewhere, as in a shadow root. Ranges must begin and end in text nodes. One pass over the document,
 * however many ranges there are.
 */
export function positionsInDocument(ranges: readonly Range[]): readonly (Position | undefined)[] {
  return atOnce(positionsInSteps(ranges));
}

/** As `positionsInDocument`, with pauses. */
export function* positionsInSteps(ranges: readonly Range[]): Steps<readonly (Position | undefined)[]> {
  const positions = ranges.map(() => ({ start: 0, end: 0 }));
  const borders = new Map<Node, Border[]>();
  const wait = (node: Node, border: Border) => borders.set(node, [...(borders.get(node) ?? []), border]);
  for (const [index, range] of ranges.entries()) {
    const position = positions[index];
    if (!position) continue;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    wait(startContainer, { offset: startOffset, place: (at) => Object.assign(position, { start: at }) });
    wait(endContainer, { offset: endOffset, place: (at) => Object.assign(position, { end: at }) });
    yield;
  }
  const document = ranges[0]?.startContainer.ownerDocument;
  if (!document) return positions;
  const walker = document.createTreeWalker(document.body, showText);
  let passed = 0;
  let isHalf = false;
  while (borders.size > 0 && walker.nextNode()) {
    const { currentNode } = walker;
    const data = currentNode.nodeValue ?? '';
    // Two nodes may hold the halves of one character: the second half counts for nothing more.
    if (isHalf && /^[\udc00-\udfff]/.test(data)) passed--;
    if (data !== '') isHalf = /[\ud800-\udbff]$/.test(data);
    for (const { offset, place } of borders.get(currentNode) ?? [])
      place(passed + codePoints(data.slice(0, offset)));
    borders.delete(currentNode);
    passed += codePoints(data);
    yield;
  }
  // A range that is not empty ends behind the document's beginning.
  return positions.map((position) => (position.end > 0 ? position : undefined));
}

function codePoints(text: string): number {
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}
