import { createStrings } from '../../components/create-strings.ts';
import english from '../../locales/en.json' with { type: 'json' };

/** The words that the extension shows, for the terminal: English, from the same file. */
export const words = createStrings(findMessage, 'en');

function findMessage(path: string): string | undefined {
  let place: unknown = english;
  for (const key of path.split('.')) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = new Map<string, unknown>(Object.entries(place)).get(key);
  }
  if (typeof place === 'string') return place;
  if (typeof place !== 'object' || place === null || !('message' in place)) return undefined;
  return typeof place.message === 'string' ? place.message : undefined;
}
