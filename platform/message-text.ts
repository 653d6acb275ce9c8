import { browser } from 'wxt/browser';
import { messageName } from './message-name.ts';

/** The text at a path of `locales/`, in the reader's language or else in English; nothing where there is none. */
export function messageText(path: string): string | undefined {
  // WXT types the names it finds in `public/`; ours are made at build, and typed by the keys they are made of.
  const i18n = browser.i18n as { getMessage(name: string): string };
  return i18n.getMessage(messageName(path)) || undefined;
}

/** BCP 47 tag of the language that the browser's own interface is in. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
