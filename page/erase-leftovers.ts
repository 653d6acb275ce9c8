import { highlightPrefix } from './highlight-registry.ts';

/**
 * Takes away what a script of ours left in a document when the browser ended it: Firefox does so when the extension is
 * updated. `elements` are the local names of those that we put under the document's root.
 */
export function eraseLeftovers(document: Document, elements: readonly string[]): void {
  for (const element of [...(document.documentElement?.children ?? [])])
    if (elements.includes(element.localName)) element.remove();
  // Firefox lets no script of an extension iterate the registry.
  CSS.highlights.forEach((_, name) => {
    if (name.startsWith(highlightPrefix)) CSS.highlights.delete(name);
  });
}
