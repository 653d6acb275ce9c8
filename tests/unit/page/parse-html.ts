import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** The documents that page code must read alike: one as in a browser, one as in the terminal. */
export const documents = [
  { name: 'happy-dom', parse: parseAsBrowser },
  { name: 'linkedom', parse: (html: string): Document => parseHTML(html).document },
];

/** Parses HTML as a browser does, without running its scripts. */
export function parseAsBrowser(html: string): Document {
  const window = new Window();
  window.document.write(html);
  // Happy DOM types its own document, which has the standard's members that are used here.
  return window.document as unknown as Document;
}
