/**
 * Whether a reader of a rendered page does not see an element, as layout has it. Opacity does not count: pages fade
 * their text in. Only for documents in a browser window.
 */
export function isHidden(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  // An element without a box of its own counts as not visible, though its children are.
  return getComputedStyle(element).display !== 'contents';
}
