import { coverageScore, mentionScore } from './coverage-scores.ts';
import type { PlacedSentence } from './discourse.ts';
import { governedStages } from './governed-stage.ts';
import type { Coverage, CoverageEvidence } from './page-text.ts';
import { namings } from './sentence-reading.ts';

/** What a page is judged on: its sentences in order, the officers' statements found on it, and its own date. */
export type CoverageInput = {
  readonly sentences: readonly PlacedSentence[];
  readonly statements: number;
  /** Days from the source's date to the page's own; nothing where it gives none. */
  readonly daysFromSource?: number;
  /** The year of the source, and the years that a page about something else names. */
  readonly year: number;
};

const certainScore = 9; // so much evidence makes coverage even of a page whose title and lead are coy
const mostDaysBefore = 14; // a page older than this cannot be about what was announced later
const mostDaysAfter = 90; // a page younger than this is about its own day
const timelyDays = 45; // a page of these days that has the evidence need not show it in title or lead
const leadBlocks = 3; // the title and the first two paragraphs

type Observation = {
  readonly id: string;
  readonly weight: number;
  readonly most: number;
  readonly sees: (reading: PlacedSentence) => boolean;
};

const inTitle = (reading: PlacedSentence): boolean => reading.block.kind === 'title';
const inLead = (reading: PlacedSentence): boolean => reading.block.index < leadBlocks && !inTitle(reading);
const names = (reading: PlacedSentence, concept: string): boolean => namings(reading, concept).length > 0;
const deal = (reading: PlacedSentence): boolean =>
  names(reading, 'strongDeal') || (names(reading, 'deal') && reading.named.size > 1);
const joins = (reading: PlacedSentence): boolean => reading.cues.some((match) => match.cue.alone);
const both = (reading: PlacedSentence): boolean =>
  reading.named.size > 1 ||
  (reading.named.size === 1 &&
    new Set(reading.companies.map((each) => each.company)).size > 1 &&
    !reading.others);
const rival = (reading: PlacedSentence): boolean => reading.others && reading.named.size < 2;

/** Each sign of the story, what one sighting weighs, and how many count. */
const observations: readonly Observation[] = [
  { id: 'title-names-both', weight: 2, most: 1, sees: (s) => inTitle(s) && both(s) },
  {
    id: 'title-names-deal',
    weight: 2,
    most: 1,
    sees: (s) => inTitle(s) && !rival(s) && ((deal(s) && s.named.size > 0) || (both(s) && joins(s))),
  },
  { id: 'title-names-initiative', weight: 2, most: 1, sees: (s) => inTitle(s) && s.initiative },
  {
    id: 'lead-names-deal-of-both',
    weight: 3,
    most: 1,
    sees: (s) => inLead(s) && both(s) && deal(s) && !rival(s),
  },
  { id: 'names-deal-of-both', weight: 2, most: 2, sees: (s) => both(s) && deal(s) && !inTitle(s) },
  {
    id: 'initiative-with-deal',
    weight: 2,
    most: 2,
    sees: (s) => s.initiative && (both(s) || names(s, 'strongDeal') || names(s, 'cloudBase')),
  },
  { id: 'platform', weight: 1, most: 2, sees: (s) => names(s, 'platformOfDeal') },
  { id: 'title-names-rival', weight: -4, most: 1, sees: (s) => inTitle(s) && s.others },
  { id: 'other-story', weight: -3, most: 2, sees: (s) => names(s, 'otherStory') },
];

/** Decides whether a page is about the story, touches it, or neither, and says by what evidence. */
export function judgeCoverage(input: CoverageInput): Coverage {
  const evidence: CoverageEvidence[] = [];
  const count = (id: string, weight: number, seen: number): void => {
    if (seen > 0) evidence.push({ id, weight: weight * seen, count: seen });
  };
  for (const { id, weight, most, sees } of observations)
    count(id, weight, Math.min(most, input.sentences.filter(sees).length));
  const dated = input.sentences.filter(
    (s) => both(s) && deal(s) && !rival(s) && namesYear(s, input.year),
  ).length;
  count('deal-of-the-source-year', 4, Math.min(1, dated));
  const named = new Set(input.sentences.flatMap((s) => [...s.named])).size > 1;
  count('initiative-and-parties', 2, named && input.sentences.some((s) => s.initiative) ? 1 : 0);
  count('statement', 3, Math.min(1, input.statements));
  const score = evidence.reduce((sum, each) => sum + each.weight, 0);
  const days = input.daysFromSource;
  if (days !== undefined && days < -mostDaysBefore) return { kind: 'none', score, evidence };
  const status = input.sentences.filter((s) => both(s) && !rival(s) && governedStages(s).length > 0);
  const parties = new Set(input.sentences.flatMap((s) => [...s.named]));
  if (parties.size < 2) return { kind: 'none', score, evidence };
  const specific =
    (input.statements > 0 && input.sentences.some((s) => s.initiative || both(s))) ||
    status.length > 0 ||
    input.sentences.some((s) => both(s) && !rival(s) && (s.initiative || names(s, 'strongDeal')));
  if (!specific || score < mentionScore) return { kind: 'none', score, evidence };
  const late = days === undefined ? status.some((s) => namesYear(s, input.year)) : days > mostDaysAfter;
  const timely = days !== undefined && Math.abs(days) <= timelyDays;
  const prominent =
    timely ||
    score >= certainScore ||
    evidence.some(({ id, weight }) => weight > 0 && /^(?:title|lead)-/.test(id));
  return { kind: score >= coverageScore && prominent && !late ? 'coverage' : 'mention', score, evidence };
}

/** A page without a date that has to say which year the deal was of speaks from another time. */
function namesYear(reading: PlacedSentence, year: number): boolean {
  return reading.tokens
    .slice(reading.sentence.first, reading.sentence.last)
    .some((token) => token.norm === String(year));
}
