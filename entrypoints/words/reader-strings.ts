import { createStrings, type Strings } from '../../components/create-strings.ts';
import { wordsOf } from '../../platform/chosen-words.ts';
import { readSettings } from '../../platform/settings.ts';
import { findWords } from './find-words.ts';

/** The background's strings, in the language that the reader has chosen by now. */
export async function readerStrings(): Promise<Strings> {
  const { language } = await readSettings();
  const words = wordsOf(language === 'auto' ? undefined : findWords(language));
  return createStrings(words.find, words.language);
}
