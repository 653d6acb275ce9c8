import type { PlacedSentence } from './discourse.ts';
import { namings, type Range } from './sentence-reading.ts';

/** Words for the deal in a sentence, in order, but for those that speak of another deal. */
export function dealNouns(reading: PlacedSentence): readonly Range[] {
  const weak = namings(reading, 'deal');
  const strong = namings(reading, 'strongDeal');
  const nouns = [
    ...strong,
    ...weak.filter((each) => !strong.some((other) => other.first <= each.first && other.last >= each.last)),
  ];
  return nouns
    .filter((noun) => !isWithStranger(reading, noun) && !isAnother(reading, noun))
    .sort((a, b) => a.first - b.first);
}

/** "Further partnerships", "more about the deal": what may follow is not how far this one has come. */
function isAnother(reading: PlacedSentence, noun: Range): boolean {
  return namings(reading, 'moreProjects|moreDetails').some(
    (each) => each.first < noun.first && each.last >= noun.last,
  );
}

/** "An alliance with the frost", "the council's with the inns": the partner named is no party, nor a word for one. */
function isWithStranger(reading: PlacedSentence, noun: Range): boolean {
  const { companions, determiners, genitives } = reading.language.grammar;
  const norm = (at: number): string => reading.tokens[at]?.norm ?? '';
  if (reading.companies.length > 0 || namings(reading, 'pair|initiative').length > 0) return false;
  let at = noun.last;
  if (genitives.has(norm(at))) at += determiners.has(norm(at + 1)) ? 3 : 2;
  return companions.has(norm(at)) && determiners.has(norm(at + 1));
}
