import { createStrings, type Strings } from '../../components/create-strings.ts';
import { interfaceLanguage, messageText } from '../../platform/message-text.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** The strings in the language that the reader chose, or else in the browser's. */
export async function startStrings(): Promise<Strings> {
  const chosen = await sendMessage('page.words', {});
  if (!chosen) return createStrings(messageText, interfaceLanguage());
  return createStrings((path) => chosen.texts[path] ?? messageText(path), chosen.language);
}
