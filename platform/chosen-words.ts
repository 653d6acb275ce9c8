import { interfaceLanguage, messageText } from './message-text.ts';
import type { ChosenWords } from './messages.ts';
import { sendMessage } from './send-message.ts';

/** Where strings are found, by their path in `locales/`, and the BCP 47 tag of their language. */
export type Words = {
  readonly find: (path: string) => string | undefined;
  readonly language: string;
};

/** The strings in the language that the reader chose, asked of the background; the browser's where it is out of reach. */
export async function chosenWords(ask: 'words.get' | 'page.words'): Promise<Words> {
  try {
    return wordsOf(await sendMessage(ask, {}));
  } catch {
    return wordsOf(undefined);
  }
}

/** The strings of a chosen language, or the browser's where none is chosen; English for what it lacks. */
export function wordsOf(chosen: ChosenWords | undefined): Words {
  if (!chosen) return { find: messageText, language: interfaceLanguage() };
  return { find: (path) => chosen.texts[path] ?? messageText(path), language: chosen.language };
}
