import { browser } from 'wxt/browser';
import { messageName } from './message-name.ts';

/** The text at a path of `locales/`, in the reader's language or else in English; nothing where there is none. */
export function messageText(path: string): string | undefined {
  // WXT types the names it finds in `public/`; ours are made at build, and typed by the keys they are made of.
  const i18n = browser.i18n as { getMessage(name: string): string };
  try {
    return i18n.getMessage(messageName(path)) || undefined;
  } catch {
    // The extension was updated or removed under a page, whose script is about to end.
    return undefined;
  }
}

/**
 * BCP 47 tag of the language that `messageText` gives: the browser's own, with its region, where there are strings
 * in it; else that of the strings which stand in for them.
 */
export function interfaceLanguage(): string {
  const wanted = browser.i18n.getUILanguage();
  const given = messageText('language') ?? wanted;
  return wanted.split('-')[0] === given ? wanted : given;
}
