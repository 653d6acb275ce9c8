import { createStrings, type Strings } from '../../components/create-strings.ts';
import { chosenWords } from '../../platform/chosen-words.ts';

/** The strings of one of the extension's own pages, in the language that the reader chose; its document says which. */
export async function pageStrings(): Promise<Strings> {
  const { find, language } = await chosenWords('words.get');
  document.documentElement.lang = language;
  return createStrings(find, language);
}
