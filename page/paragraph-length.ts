import { atOnce, type Steps } from './slices.ts';

/** Length of the text of all paragraphs inside an element, in UTF-16 units: how much of an article it holds. */
export function paragraphLength(element: Element): number {
  return atOnce(paragraphLengthInSteps(element));
}

/** As `paragraphLength`, with a pause after each paragraph. */
export function* paragraphLengthInSteps(element: Element): Steps<number> {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    length += textLength(paragraph);
    yield;
  }
  return length;
}

/** Length of all text inside an element, in UTF-16 units. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}
