import { browser } from 'wxt/browser';

/**
 * BCP 47 tag of the language that the browser shows the extension in: its own, with its region, where there are strings
 * in it; else that of the strings which stand in for them.
 */
export function browserLanguage(): string {
  const wanted = browser.i18n.getUILanguage();
  // WXT types the names it finds in `public/`; ours are made at build, by `modules/locales.ts`.
  const i18n = browser.i18n as { getMessage(name: string): string };
  const given = i18n.getMessage('language') || wanted;
  return wanted.split('-')[0] === given ? wanted : given;
}
