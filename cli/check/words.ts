import { createStrings } from '../../components/create-strings.ts';
import english from '../../locales/en.json' with { type: 'json' };

/** The words that the extension shows, for the terminal: English, from the same file. */
export const words = createStrings(findMessage, 'en');

function findMessage(path: string): string | undefined {
  let place: unknown = english;
  // Plural forms stand inside an entry's message: `popup.summary.off.other`.
  for (const key of path.split('.')) place = fieldOf(place, key) ?? fieldOf(fieldOf(place, 'message'), key);
  const message = typeof place === 'string' ? place : fieldOf(place, 'message');
  return typeof message === 'string' ? message : undefined;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;
}
