/** Characters without a shape that publishers put inside names: soft hyphens, zero-width signs, marks of direction. */
const invisible = /\p{DI}/gu;

/** Elements whose text nobody reads. */
const unread = 'script, style, noscript, template, textarea';

/**
 * Whether a document's text holds one name of each group, in one pass over its text nodes. Case does not count,
 * and a name may be inflected: what passes is read with more care later.
 */
export function hasNames(document: Document, groups: readonly (readonly string[])[]): boolean {
  const open = groups.map(patternOf);
  // 4 is NodeFilter.SHOW_TEXT, which is out of reach where there is no window.
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node && open.length > 0; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    for (let index = open.length - 1; index >= 0; index--) {
      const pattern = open[index];
      if (!pattern || !(pattern.test(raw) || pattern.test(raw.replace(invisible, '')))) continue;
      if (node.parentElement?.closest(unread)) break;
      open.splice(index, 1);
    }
  }
  return open.length === 0;
}

/** Scripts that part words by spaces need a name to begin a word; in others it stands between letters. */
function patternOf(names: readonly string[]): RegExp {
  const each = names.map((name) => {
    const letters = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return /^[\p{Lu}\p{Ll}]/u.test(name) ? `(?<![\\p{L}\\p{N}])${letters}` : letters;
  });
  return new RegExp(each.join('|'), 'iu');
}
