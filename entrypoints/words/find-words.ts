import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import it from '../../locales/it.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import ko from '../../locales/ko.json' with { type: 'json' };
import pt from '../../locales/pt.json' with { type: 'json' };
import zhCN from '../../locales/zh-CN.json' with { type: 'json' };
import type { ChosenWords } from '../../platform/messages.ts';
import { localeTexts } from './locale-texts.ts';

const locales = { de, en, es, fr, it, ja, ko, pt, 'zh-CN': zhCN } as const;

/** The strings of a language; nothing for one that they are not there in. */
export function findWords(language: string): ChosenWords | undefined {
  if (!Object.hasOwn(locales, language)) return undefined;
  // Just looked up: the name is one of the table's.
  return { language, texts: localeTexts(locales[language as keyof typeof locales]) };
}
