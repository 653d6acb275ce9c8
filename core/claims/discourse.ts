import type { ReadBlock } from '../text/read-blocks.ts';
import { type CompanyMention, companiesIn } from './companies.ts';
import { joinNames } from './join-names.ts';
import type { LanguageIndex } from './language-index.ts';
import { namings, readSentence, type SentenceReading } from './sentence-reading.ts';

/** A sentence in its place on the page. */
export type PlacedSentence = SentenceReading & {
  readonly companies: readonly CompanyMention[];
  /** Ids of the parties named in it, by name or brand. */
  readonly named: ReadonlySet<string>;
  /** Whether it names both parties, or speaks of "the two companies". */
  readonly pair: boolean;
  readonly initiative: boolean;
  readonly others: boolean;
  /** Whether "the deal", "it" and "they" may mean the story here: no other company's deal was named since. */
  readonly focused: boolean;
};

/**
 * Reads all sentences of a page in order, and follows what its talk is about: another company named with a deal or a
 * party takes "the deal" away from the story, until a party, the initiative or a new block brings it back.
 */
export function readDiscourse(blocks: readonly ReadBlock[], language: LanguageIndex): PlacedSentence[] {
  const placed: PlacedSentence[] = [];
  const home = Object.keys(language.story.names);
  for (const block of blocks.map((each) => joinNames(each, language))) {
    let focused = true;
    for (const sentence of block.sentences) {
      const reading = readSentence(block, sentence, language);
      const companies = companiesIn(reading, language);
      const named = new Set(
        companies
          .filter((each) => each.company !== 'other' && each.by !== 'description')
          .map((each) => each.company),
      );
      const others = companies.some((each) => each.company === 'other') || namesStranger(reading, companies);
      const both = home.every((party) => companies.some((each) => each.company === party));
      const initiative = namings(reading, 'initiative').length > 0;
      const deal = namings(reading, 'deal').length > 0;
      const target = named.has(language.story.acquisition.target);
      if (others)
        focused =
          (both || initiative || target) && focused
            ? true
            : !(named.size > 0 || deal || acquisition(reading));
      else if (target || initiative || both) focused = true;
      placed.push({
        ...reading,
        companies,
        named,
        pair: both || namings(reading, 'pair').length > 0,
        initiative,
        others,
        focused,
      });
    }
  }
  return placed;
}

const partnerWords = 4; // words after "alliance with" among which its partner is named

/** Whether the deal's partner is a name that is no party's: "an alliance with Kestrel Motors". */
function namesStranger(reading: SentenceReading, companies: readonly CompanyMention[]): boolean {
  const { language, tokens, sentence } = reading;
  const headline = reading.block.kind === 'title' || reading.block.kind === 'heading';
  return namings(reading, 'strongDeal').some((deal) => {
    if (!language.grammar.companions.has(tokens[deal.last]?.norm ?? '')) return false;
    const first = deal.last + 1;
    const next = tokens[first];
    if (!next?.capital || first >= sentence.last || headline) return false;
    const known = [...companies, ...namings(reading, 'initiative|cloudBase|pair')];
    return !known.some((each) => each.last > first && each.first < first + partnerWords);
  });
}

function acquisition(reading: SentenceReading): boolean {
  return namings(reading, 'acquisition:verbs|acquisition:nouns|acquisition:weakNouns').length > 0;
}
