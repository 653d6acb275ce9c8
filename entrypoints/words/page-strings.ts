import { createStrings, type Strings } from '../../components/create-strings.ts';
import type { Words } from '../../platform/messages.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** The strings of one of the extension's own pages, in the language that the reader chose; its document says which. */
export async function pageStrings(): Promise<Strings> {
  const { texts, language } = await askForWords();
  document.documentElement.lang = language;
  return createStrings((path) => texts[path], language);
}

async function askForWords(): Promise<Words> {
  try {
    return await sendMessage('words.get', {});
  } catch {
    // The background is out of reach, and only it knows what was chosen. All languages weigh too much to have with them.
    const { wordsFor } = await import('./words-for.ts');
    return wordsFor('auto');
  }
}
