/** Characters without a shape that publishers put inside names: soft hyphens, zero-width signs, marks of direction. */
const invisible = /\p{DI}/u;
const allInvisible = /\p{DI}/gu;

/** Elements whose text nobody reads. */
const unread = 'script, style, noscript, template, textarea';

/**
 * Whether a document's text holds one name of each group. Case does not count, and a name may be inflected: what
 * passes is read with more care later. One pass over the text nodes for each group, so that most pages, which have no
 * name of the first, cost one.
 */
export function hasNames(document: Document, groups: readonly (readonly string[])[]): boolean {
  return groups.every((names) => hasName(document, patternOf(names)));
}

function hasName(document: Document, pattern: RegExp): boolean {
  // 4 is NodeFilter.SHOW_TEXT, which is out of reach where there is no window.
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    const isNamed = pattern.test(raw) || (invisible.test(raw) && pattern.test(raw.replace(allInvisible, '')));
    if (isNamed && !node.parentElement?.closest(unread)) return true;
  }
  return false;
}

/** Scripts that part words by spaces need a name to begin a word; in others it stands between letters. */
function patternOf(names: readonly string[]): RegExp {
  const each = names.map((name) => {
    const letters = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return /^[\p{Lu}\p{Ll}]/u.test(name) ? `(?<![\\p{L}\\p{N}])${letters}` : letters;
  });
  return new RegExp(each.join('|'), 'iu');
}
