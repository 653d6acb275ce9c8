import { createStrings, type Strings } from '../../components/create-strings.ts';
import { readSettings } from '../../platform/settings.ts';
import { wordsFor } from './words-for.ts';

/** The background's strings, in the language that the reader has chosen by now. */
export async function readerStrings(): Promise<Strings> {
  const { texts, language } = wordsFor((await readSettings()).language);
  return createStrings((path) => texts[path], language);
}
