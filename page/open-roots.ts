// XPath, because selectors cannot ask for a hyphen, which all names of custom elements have.
const customElements = '//*[contains(local-name(), "-")]';

/**
 * The elements of HTML that may hold a shadow root, but for `p` and `span`: of these a page has thousands, no site puts
 * an article in one, and browsers keep an object for each element that a script has looked at.
 */
const plainHosts =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, section';

/** The open shadow roots in a document or another root, with those inside them. */
export function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  // A shadow root is small, and XPath takes none.
  const hosts = 'documentElement' in root ? possibleHosts(root) : [...root.querySelectorAll('*')];
  return hosts.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : []));
}

function possibleHosts(document: Document): Element[] {
  const found = [...document.querySelectorAll(plainHosts)];
  // 7 is XPathResult.ORDERED_NODE_SNAPSHOT_TYPE: the elements as they are now.
  const custom = document.evaluate(customElements, document, null, 7);
  // The pattern finds elements alone.
  for (let index = 0; index < custom.snapshotLength; index++)
    found.push(custom.snapshotItem(index) as Element);
  return found;
}

/** The element that a node stands in: the host where it stands at the top of a shadow root. */
export function elementAround(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element that an element is drawn in: its slot where it stands in one, the host where it is at the top of a shadow root. */
export function drawnIn(element: Element): Element | null {
  return element.assignedSlot ?? elementAround(element);
}
