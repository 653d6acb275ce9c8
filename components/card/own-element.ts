const own = new WeakSet<Node>();

/**
 * Makes an element of ours. A page that has defined an element of this name would be given its shadow root
 * (https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot): there it is a `div`,
 * which no page can define.
 */
export function createOwnElement(document: Document, name: string): HTMLElement {
  const named = document.createElement(name);
  const isPages = named.matches(':defined') || named instanceof HTMLUnknownElement;
  const element = isPages ? document.createElement('div') : named;
  own.add(element);
  return element;
}

/** Whether a node is an element of ours, whatever it is named: a page may have elements of our names. */
export function isOwnElement(node: unknown): boolean {
  return node instanceof Node && own.has(node);
}
