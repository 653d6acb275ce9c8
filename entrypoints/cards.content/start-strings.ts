import { createStrings, type Strings } from '../../components/create-strings.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** The strings in the language that the reader chose, or else in the browser's. */
export async function startStrings(): Promise<Strings> {
  const { texts, language } = await sendMessage('page.words', {});
  return createStrings((path) => texts[path], language);
}
