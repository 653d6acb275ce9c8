/** The open shadow roots in a document or another root, with those inside them, in document order. */
export function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) found.push(shadowRoot, ...openRoots(shadowRoot));
  return found;
}

/** The element that an element is drawn in: its slot where it stands in one, the host where it is at the top of a shadow root. */
export function drawnIn(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
