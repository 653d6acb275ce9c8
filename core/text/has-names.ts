const invisible = /\p{DI}/gu;
const plain = /^[\t\n\r\x20-\x7e–—‘’“”…]*$/;

/**
 * Whether a text has a name of each group, in any case, width or composition, whatever invisible characters stand in
 * it: a cheap look that spares reading what cannot be about a story.
 */
export function hasNames(texts: readonly string[], groups: readonly (readonly string[])[]): boolean {
  const open = new Set(groups);
  for (const text of texts) {
    const clean = (plain.test(text) ? text : text.replace(invisible, '').normalize('NFKC')).toLowerCase();
    for (const group of open) if (group.some((name) => clean.includes(name))) open.delete(group);
    if (open.size === 0) return true;
  }
  return open.size === 0;
}
