/** A string the reader sees: its text, or one text per plural form, and a note for translators. */
export type LocaleEntry = {
  readonly message: string | Readonly<Record<string, string>>;
  readonly note: string;
};

/** A locale file: entries nested under names. */
export type LocaleTree = { readonly [name: string]: LocaleTree | LocaleEntry };

/**
 * The texts of a locale file by their paths, plural forms one step deeper: `popup.claims` with its forms `one` and `other`
 * gives `popup.claims.one` and `popup.claims.other`. Throws, naming the path and the cure, where an entry has no note.
 */
export function localeTexts(tree: LocaleTree): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (path: string, message: unknown) => {
    if (typeof message !== 'string' || message === '')
      throw new Error(`${path}: "message" must be a text that is not empty`);
    texts.set(path, message);
  };
  const walk = (node: LocaleTree | LocaleEntry, path: string) => {
    if (!isEntry(node, path)) {
      for (const [name, child] of Object.entries(node)) walk(child, path === '' ? name : `${path}.${name}`);
      return;
    }
    if (typeof node.note !== 'string' || node.note.trim() === '') {
      throw new Error(
        `${path}: add a "note" that tells translators where the string stands and what it means`,
      );
    }
    if (typeof node.message === 'string') add(path, node.message);
    else for (const [form, text] of Object.entries(node.message)) add(`${path}.${form}`, text);
  };
  walk(tree, '');
  return texts;
}

function isEntry(node: LocaleTree | LocaleEntry, path: string): node is LocaleEntry {
  if (typeof node === 'object' && node !== null) return 'message' in node;
  throw new Error(`${path}: expected { "message", "note" }, got ${JSON.stringify(node)}`);
}
