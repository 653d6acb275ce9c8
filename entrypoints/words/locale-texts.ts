/** A file of `locales/`, or a part of one: entries with a message, nested under names. */
type LocaleNode = { readonly [name: string]: unknown };

/** The texts of a locale by their paths, plural forms one step deeper: `popup.claims.other`. */
export function localeTexts(node: LocaleNode, path = ''): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, inner] of Object.entries('message' in node ? { '': node.message } : node)) {
    const at = [path, name].filter((part) => part !== '').join('.');
    if (typeof inner === 'string') texts[at] = inner;
    // What is no text is an object: `modules/locales.ts` checks each file at build.
    else Object.assign(texts, localeTexts(inner as LocaleNode, at));
  }
  return texts;
}
