import { coverageScore, mentionScore } from './coverage-scores.ts';
import type { Coverage, CoverageEvidence } from './page-text.ts';
import { type Passage, tellsAlone } from './passages.ts';

/** What a page is judged on: its passages in order, the officers' statements found on it, and its own date. */
export type CoverageInput = {
  readonly passages: readonly Passage[];
  readonly statements: number;
  /** Days from the source's date to the page's own; nothing where it gives none. */
  readonly daysFromSource?: number;
  /** The year of the source, and the years that a page about something else names. */
  readonly year: number;
};

const mostDaysBefore = 14; // a page older than this cannot be about what was announced later
const mostDaysAfter = 90; // a page younger than this is about its own day, unless its title says otherwise

type Observation = {
  readonly id: string;
  readonly weight: number;
  readonly most: number;
  readonly sees: (passage: Passage) => boolean;
};

/** Each sign of the story, what one passage that shows it weighs, and how many count. */
const observations: readonly Observation[] = [
  { id: 'title-names-both', weight: 3, most: 1, sees: (p) => p.title && p.both },
  {
    id: 'title-names-deal',
    weight: 2,
    most: 1,
    sees: (p) => p.title && !p.rival && ((p.deal && p.named.size > 0) || (p.both && p.stage)),
  },
  { id: 'title-names-initiative', weight: 2, most: 1, sees: (p) => p.title && p.initiative },
  { id: 'lead-names-deal-of-both', weight: 1, most: 1, sees: (p) => p.first && tells(p) },
  { id: 'names-deal-of-both', weight: 2, most: 3, sees: (p) => !p.title && tells(p) },
  { id: 'platform', weight: 1, most: 1, sees: (p) => p.platform && p.named.size > 0 },
  { id: 'title-names-rival', weight: -4, most: 1, sees: (p) => p.title && p.other },
  { id: 'other-story', weight: -3, most: 2, sees: (p) => p.otherStory },
];

/** Whether a passage speaks of the deal of both, or of the initiative with one of them. */
function tells(passage: Passage): boolean {
  const { both, deal, stage, platform, initiative, named } = passage;
  if (both && (deal || stage || platform)) return true;
  return initiative && (named.size > 0 || deal || platform);
}

/** Decides whether a page is about the story, touches it, or neither, and says by what evidence. */
export function judgeCoverage(input: CoverageInput): Coverage {
  const { passages } = input;
  const evidence: CoverageEvidence[] = [];
  const count = (id: string, weight: number, seen: number): void => {
    if (seen > 0) evidence.push({ id, weight: weight * seen, count: seen });
  };
  for (const { id, weight, most, sees } of observations)
    count(id, weight, Math.min(most, passages.filter(sees).length));
  const dated = passages.some((p) => tellsAlone(p) && p.years.has(input.year));
  count('deal-of-the-source-year', 2, dated ? 1 : 0);
  const parties = new Set(passages.flatMap((p) => [...p.named]));
  const initiative = parties.size > 1 && passages.some((p) => p.initiative);
  count('initiative-and-parties', 1, initiative ? 1 : 0);
  count('statement', 3, Math.min(1, input.statements));
  const score = evidence.reduce((sum, each) => sum + each.weight, 0);
  const none: Coverage = { kind: 'none', score, evidence };
  const days = input.daysFromSource;
  if (parties.size < 2 || (days !== undefined && days < -mostDaysBefore)) return none;

  const title = passages.find((p) => p.title);
  const alone = passages.some((p) => tellsAlone(p, title?.named));
  const titled = title?.both && (title.deal || title.stage || title.initiative);
  // Where the title names both, "the two firms" are they.
  const bothMeant = title !== undefined && title.named.size > 1 && !title.other;
  const hinted =
    (input.statements > 0 || passages.some((p) => p.platform && p.named.size > 0)) &&
    passages.some(
      (p) =>
        !p.rival &&
        (p.initiative
          ? initiative
          : (p.named.size > 1 || (bothMeant && p.both && !p.title)) && (p.deal || p.stage)),
    );
  if (!titled && !hinted && !alone) return none;
  if (score < mentionScore && !alone) return none;
  const late =
    days === undefined
      ? dated && !titled
      : days > mostDaysAfter && !(title && (title.both || (title.deal && title.named.size > 0)));
  return { kind: score >= coverageScore && !late ? 'coverage' : 'mention', score, evidence };
}
