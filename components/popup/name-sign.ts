import type { StringKey } from '../create-strings.ts';

// The engine names its signs by free ids, for it may weigh others tomorrow; a test holds the two lists together.
const names: ReadonlyMap<string, StringKey> = new Map([
  ['title-names-both', 'popup.evidence.signs.title-names-both'],
  ['title-names-deal', 'popup.evidence.signs.title-names-deal'],
  ['title-names-initiative', 'popup.evidence.signs.title-names-initiative'],
  ['lead-names-deal-of-both', 'popup.evidence.signs.lead-names-deal-of-both'],
  ['names-deal-of-both', 'popup.evidence.signs.names-deal-of-both'],
  ['initiative-and-parties', 'popup.evidence.signs.initiative-and-parties'],
  ['platform', 'popup.evidence.signs.platform'],
  ['title-names-rival', 'popup.evidence.signs.title-names-rival'],
  ['other-story', 'popup.evidence.signs.other-story'],
  ['deal-of-the-source-year', 'popup.evidence.signs.deal-of-the-source-year'],
  ['statement', 'popup.evidence.signs.statement'],
]);

/** The string for a sign that the engine saw on a page; a general one for a sign without a name. */
export function nameSign(id: string): StringKey {
  return names.get(id) ?? 'popup.evidence.other';
}
