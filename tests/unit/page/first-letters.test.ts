// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { firstLetters } from '../../../page/first-letters.ts';

/** The beginning of all that a paragraph of some HTML holds. */
function beginningOf(html: string): string {
  document.body.innerHTML = `<p>${html}</p>`;
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const range = document.createRange();
  const last = nodes.at(-1);
  if (nodes[0]) range.setStart(nodes[0], 0);
  if (last) range.setEnd(last, last.nodeValue?.length ?? 0);
  return String(firstLetters(range));
}

it.each([
  ['three letters', 'Sega has agreed', 'Seg'],
  ['an initial that is set in an element of its own', '<b>S</b>ega has agreed', 'Seg'],
  ['letters with a space between', 'A deal is made', 'A de'],
  ['white space between elements', '<i>A</i>\n  <i>deal</i>', 'A\n  de'],
  ['letters beyond the first plane, whole', '𠮷野家は', '𠮷野家'],
  ['all that there is', 'EU', 'EU'],
])('%s', (_, html, beginning) => {
  expect(beginningOf(html)).toBe(beginning);
});
