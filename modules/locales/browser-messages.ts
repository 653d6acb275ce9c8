import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';

/** What browsers read from `_locales/<language>/messages.json`. */
export type BrowserMessages = Record<string, { message: string }>;

/**
 * What browsers show by themselves: the manifest's name, description, button and commands; and the language, by which
 * `platform/browser-language.ts` knows what they show it in. All other strings come from `virtual:words`.
 */
const shown = /^(?:language|extension\.(?:name|description|action)|command\..+)$/;

/**
 * The messages that browsers read, of a locale's texts: `command.claim-next` becomes `command_claim_next`, for they allow
 * only letters, digits and underscores. Throws where a text holds what browsers take for their own.
 */
export function browserMessages(texts: ReadonlyMap<string, string>): BrowserMessages {
  const kept = [...texts].filter(([path]) => shown.test(path));
  for (const [path, text] of kept)
    if (text.includes('$')) throw new Error(`${path}: browsers take "$" for their own`);
  const named = kept.map(([path, message]) => [path.replace(/[.-]/g, '_'), { message }]);
  return generateChromeMessages(parseMessagesObject(Object.fromEntries(named)));
}
