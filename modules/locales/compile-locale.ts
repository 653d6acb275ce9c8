import { generateChromeMessages, type MessagesObject, parseMessagesObject } from '@wxt-dev/i18n/build';
import { messageName } from '../../platform/message-name.ts';

/** A string the reader sees: its text, or one text per plural form, and a note for translators. */
export type LocaleEntry = {
  readonly message: string | Readonly<Record<string, string>>;
  readonly note: string;
};

/** A locale file: entries nested under names. */
export type LocaleTree = { readonly [name: string]: LocaleTree | LocaleEntry };

/** What browsers read from `_locales/<language>/messages.json`. */
export type BrowserMessages = Record<string, { message: string; description?: string }>;

/**
 * Flattens a locale file into the messages that browsers read: `popup.claims` with its forms `one` and `other`
 * becomes `popup_claims_one` and `popup_claims_other`, each with the note as its description. The messages are written by
 * WXT's i18n, which takes notes at the top level of a file alone and two plural forms: it gets each string as one of those.
 * Throws, naming the path and the cure, where an entry has no note, or two paths fall on one name.
 */
export function compileLocale(tree: LocaleTree): BrowserMessages {
  const messages: MessagesObject = {};
  const add = (path: string, message: unknown, note: string) => {
    const name = messageName(path);
    if (typeof message !== 'string' || message === '')
      throw new Error(`${path}: "message" must be a text that is not empty`);
    if (message.includes('$'))
      throw new Error(`${path}: write placeholders as {name}; browsers take "$" for their own`);
    if (messages[name])
      throw new Error(`${path}: another string has the same name in browsers (${name}); rename one`);
    messages[name] = { message, description: note };
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
    if (typeof node.message === 'string') add(path, node.message, node.note);
    else for (const [form, text] of Object.entries(node.message)) add(`${path}.${form}`, text, node.note);
  };
  walk(tree, '');
  return generateChromeMessages(parseMessagesObject(messages));
}

function isEntry(node: LocaleTree | LocaleEntry, path: string): node is LocaleEntry {
  if (typeof node === 'object' && node !== null) return 'message' in node;
  throw new Error(`${path}: expected { "message", "note" }, got ${JSON.stringify(node)}`);
}
