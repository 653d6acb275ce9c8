import { paths, texts } from 'virtual:words';
import { browserLanguage } from '../../platform/browser-language.ts';
import type { Words } from '../../platform/messages.ts';
import { languages } from './languages.ts';

/** The strings in the language that the reader chose; for `auto` or one that they are not there in, in the browser's. */
export function wordsFor(chosen: string): Words {
  const language = languages.some(({ tag }) => tag === chosen) ? chosen : browserLanguage();
  // Of “pt-BR” the strings are “pt”, and the region writes the numbers and dates.
  const row = (texts[language] ?? texts[language.split('-')[0] ?? ''] ?? texts.en)?.() ?? [];
  const found = paths.flatMap((path, at) => (row[at] ? [[path, row[at]]] : []));
  return { language, texts: Object.fromEntries(found) };
}
