/** The local name of the element that holds the card. A name with a dash is missed by rules such as `html > div`. */
export const cardHostName = 'plumbline-card';

/** The local name of the element that speaks to screen readers. */
export const announcerName = 'plumbline-status';

// Of all our scripts in a page: one makes the elements, another tells them from the page's. Their globals are our own.
const key = Symbol.for('plumbline-own-elements');
const own: WeakSet<Node> = Reflect.get(globalThis, key) ?? new WeakSet();
Reflect.set(globalThis, key, own);

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
