import type { LanguageIndex, NamedBy } from './language-index.ts';
import { namings, type Range, type SentenceReading } from './sentence-reading.ts';
import { isUncased } from './uncased-names.ts';

/** A company named in a sentence: a party by its id, or `other`. */
export type CompanyMention = Range & {
  readonly company: string;
  readonly by: NamedBy;
};

/** The companies named in a sentence, in order; of two that overlap, the longer. */
export function companiesIn(reading: SentenceReading, language: LanguageIndex): CompanyMention[] {
  const mentions: CompanyMention[] = [];
  for (const { concept, company, by } of language.parties)
    for (const { first, last } of namings(reading, concept)) mentions.push({ first, last, company, by });
  for (const { first, last } of namings(reading, 'others')) {
    // Names of companies are capitalized, where the script can: "rare", "meta" and "discord" are words as well.
    const token = reading.tokens[first];
    if (token?.capital || isUncased(token)) mentions.push({ first, last, company: 'other', by: 'name' });
  }
  // "Sony's PlayStation" is a machine, no company: it takes the name's place and is left out below.
  for (const { first, last } of namings(reading, 'platforms'))
    mentions.push({ first, last, company: 'platform', by: 'name' });
  if (mentions.length === 0) return mentions;
  mentions.sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  return mentions.filter((mention) => {
    const free = mention.first >= end;
    if (free) end = mention.last;
    return free && mention.company !== 'platform';
  });
}
