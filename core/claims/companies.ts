import type { LanguageIndex } from './language-index.ts';
import { namings, type Range, type SentenceReading } from './sentence-reading.ts';
import { isUncased } from './uncased-names.ts';

/** A company named in a sentence: a party by its id, or `other`. */
export type CompanyMention = Range & {
  readonly company: string;
  /** By name, by a brand that also means other things, or by a phrase that needs a page about the story. */
  readonly by: 'name' | 'brand' | 'description';
};

/** The companies named in a sentence, in order; of two that overlap, the longer. */
export function companiesIn(reading: SentenceReading, language: LanguageIndex): CompanyMention[] {
  const mentions: CompanyMention[] = [];
  for (const party of Object.keys(language.story.names)) {
    for (const by of ['name', 'brand', 'description'] as const) {
      for (const range of namings(reading, `${by}:${party}`)) mentions.push({ ...range, company: party, by });
    }
  }
  for (const range of namings(reading, 'others')) {
    // Names of companies are capitalized, where the script can: "rare", "meta" and "discord" are words as well.
    const token = reading.tokens[range.first];
    if (token?.capital || isUncased(token)) mentions.push({ ...range, company: 'other', by: 'name' });
  }
  // "Sony's PlayStation" is a machine, no company: it takes the name's place and is left out below.
  for (const range of namings(reading, 'platforms'))
    mentions.push({ ...range, company: 'platform', by: 'name' });
  mentions.sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  return mentions.filter((mention) => {
    const free = mention.first >= end;
    if (free) end = mention.last;
    return free && mention.company !== 'platform';
  });
}
