import { verdicts } from '../core/claims/claim.ts';
import { highlightPrefix } from './highlight-registry.ts';
import type { Painting } from './painting.ts';

/** What stands after a verdict in the names of highlights: how a claim is drawn, and then the ground or a colour. */
const parts = ['', '-plain', '-wash', '-start'];
const grounds = ['', '-on-dark', '-on-mixed'];

/**
 * Takes away what a script of ours left in a document when the browser ended it: Firefox does so when the extension is
 * updated. `elements` are the local names of those that we put under the document's root; `colours` are the reader's own.
 */
export function eraseLeftovers(
  document: Document,
  elements: readonly string[],
  colours: Painting['colours'],
): void {
  for (const element of [...(document.documentElement?.children ?? [])])
    if (elements.includes(element.localName)) element.remove();
  // By name: Firefox lets scripts of extensions neither iterate the registry nor touch what a dead one put there.
  CSS.highlights.delete(`${highlightPrefix}active`);
  for (const verdict of verdicts)
    for (const part of parts)
      for (const ending of [...grounds, `-${colours[verdict]?.slice(1)}`])
        CSS.highlights.delete(highlightPrefix + verdict + part + ending);
}
