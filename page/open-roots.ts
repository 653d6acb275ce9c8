/** The open shadow roots in a document or another root, with those inside them, in document order. */
export function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const document = 'createTreeWalker' in root ? root : root.ownerDocument;
  // 1 is NodeFilter.SHOW_ELEMENT, which is out of reach where there is no window.
  const walker = document.createTreeWalker(root, 1);
  while (walker.nextNode()) {
    // It shows elements alone.
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot) found.push(shadowRoot, ...openRoots(shadowRoot));
  }
  return found;
}

/** The element that an element is drawn in: its slot where it stands in one, the host where it is at the top of a shadow root. */
export function drawnIn(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
