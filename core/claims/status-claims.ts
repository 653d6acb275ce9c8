import { judgeStage } from '../verdicts/judge-status.ts';
import type { Claim, Stage } from './claim.ts';
import { asWords, type Judgement, makeClaim } from './claim-span.ts';
import type { PlacedSentence } from './discourse.ts';
import { type Governed, governedStages } from './governed-stage.ts';
import type { LanguageIndex } from './language-index.ts';
import { type PageContext, speaksByReference, speaksOfOwnDay } from './page-context.ts';
import { clauseAt, namings, type Range } from './sentence-reading.ts';

/** Claims on how far the deal has come: one for each stage and clause of a sentence. */
export function statusClaims(
  sentences: readonly PlacedSentence[],
  language: LanguageIndex,
  page: PageContext,
  source: readonly Stage[],
): Claim[] {
  const fact = page.facts.status;
  if (!fact || !page.touches) return [];
  const claims: Claim[] = [];
  for (const reading of sentences) {
    if (!speaksOfDeal(reading, language, page)) continue;
    const judge = (stage: Stage): Judgement =>
      speaksOfOwnDay(reading, page)
        ? { verdict: 'not-in-source', reason: 'outside-date', stage }
        : judgeStage(stage, source);
    const told = withoutEmptyDenials(governedStages(reading)).filter(
      (each) => !toldOfEarlierYear(reading, page.year, each.anchor),
    );
    if (told.length === 0) continue;
    const groups = new Map<string, Governed[]>();
    for (const governed of told) {
      const clause = clauseAt(reading, (announced(reading, governed, told) ?? governed).anchor.first);
      const key = `${clause} ${judge(governed.stage).verdict}`;
      const group = groups.get(key);
      if (group) group.push(governed);
      else groups.set(key, [governed]);
    }
    for (const group of groups.values()) {
      const decisive = group[0];
      if (!decisive) continue;
      const words: Range[] = group.flatMap((each) => [each.anchor, ...each.cues]);
      claims.push(
        makeClaim(
          reading,
          fact,
          judge(decisive.stage),
          words,
          group.flatMap((each) => each.cues.map(asWords)),
        ),
      );
    }
  }
  return claims;
}

/** "It's official: …": what an announcement without a subject of its own announces, at the same stage. */
function announced(
  reading: PlacedSentence,
  { anchor, stage, cues }: Governed,
  told: readonly Governed[],
): Governed | undefined {
  if (!cues.every(({ cue }) => cue.alone && cue.reach === 0 && cue.effect === 'agreed')) return undefined;
  const colon = anchor.last + 1 < reading.sentence.last && reading.tokens[anchor.last]?.norm === ':';
  return colon ? told.find((each) => each.stage === stage && each.anchor.first > anchor.last) : undefined;
}

/** "There is no alliance yet, only talks": a sentence that gives the deal a stage does not deny it. */
function withoutEmptyDenials(stages: readonly Governed[]): readonly Governed[] {
  const given = stages.filter(({ stage }) => ['considering', 'agreed-in-principle'].includes(stage));
  return given.length > 0 ? stages.filter(({ stage }) => stage !== 'denied') : stages;
}

const firstYear = 1990; // earlier figures are hardly years of this trade

/** Whether the clause of a deal dates it, and before the source's year: it is another deal, or its history. */
function toldOfEarlierYear(reading: PlacedSentence, year: number, anchor: Range): boolean {
  const clause = reading.clauses[clauseAt(reading, anchor.first)];
  if (!clause) return false;
  const { sinceWords } = reading.language.grammar;
  const years = reading.tokens
    .slice(clause.first, clause.last)
    .filter((token, at, all) => token.kind === 'number' && !sinceWords.has(all[at - 1]?.norm ?? ''))
    .map((token) => (/^\d{4}$/.test(token.norm) ? Number(token.norm) : 0))
    .filter((each) => each >= firstYear);
  return years.length > 0 && years.every((each) => each < year);
}

/** Whether "an alliance" or "they" in this sentence can be the story's deal and parties. */
function speaksOfDeal(reading: PlacedSentence, language: LanguageIndex, page: PageContext): boolean {
  const both = Object.keys(language.story.names).every((party) =>
    reading.companies.some((each) => each.company === party),
  );
  if (both) return !foreign(reading);
  if (reading.others || !reading.focused) return false;
  return (
    speaksByReference(page, reading.block.index) ||
    (reading.pair && namings(reading, 'initiative|strongDeal').length > 0)
  );
}

/** Both parties and another company: the deal is theirs only where no other company stands between it and them. */
function foreign(reading: PlacedSentence): boolean {
  return reading.others && namings(reading, 'strongDeal').length === 0;
}
