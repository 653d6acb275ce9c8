/** As many as a line needs for its kind to be told, and no more than a short word. */
const most = 3;

/** The beginning of a range that starts in a text node: three characters, over as many nodes as they stand in. */
export function firstLetters(range: Range): Range {
  const first = range.cloneRange();
  const { startContainer, startOffset, commonAncestorContainer } = range;
  const walker = startContainer.ownerDocument?.createTreeWalker(
    commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  );
  if (!walker || startContainer.nodeType !== Node.TEXT_NODE) return first;
  walker.currentNode = startContainer;
  let wanted = most;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    let at = node === startContainer ? startOffset : 0;
    // By whole characters: half of one cannot be underlined. White space between elements may not be drawn.
    for (const character of (node.nodeValue ?? '').slice(at)) {
      at += character.length;
      if (!range.isPointInRange(node, at)) return first;
      if (character.trim() !== '') wanted--;
      if (wanted > 0) continue;
      first.setEnd(node, at);
      return first;
    }
  }
  return first;
}
