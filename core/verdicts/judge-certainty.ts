import type { Judgement } from '../claims/claim-span.ts';
import { cuesOver } from '../claims/scope.ts';
import {
  type CueMatch,
  clauseAt,
  isAsked,
  namings,
  type Range,
  type SentenceReading,
} from '../claims/sentence-reading.ts';

/** How certain the source is of what it says; what a page may add or take without changing the strength. */
export type Certainty = 'possible' | 'conditional' | 'future' | 'actual';

// What each certainty of the source agrees with; a step up is more certain, and only open doubt is less.
const agreeing: Readonly<Record<Certainty, readonly string[]>> = {
  possible: ['possible', 'subjunctive', 'conditional'],
  conditional: ['possible', 'subjunctive', 'conditional'],
  future: ['possible', 'subjunctive', 'conditional', 'future'],
  actual: ['possible', 'subjunctive', 'conditional', 'future', 'actual'],
};

/**
 * Compares how certain a page is with how certain the source is. The nearest modality before the words decides, or the
 * nearest after them in the clause; words without any take their certainty from what surrounds them, and agree.
 */
export function judgeCertainty(
  reading: SentenceReading,
  words: Range,
  source: Certainty,
): Judgement & { readonly cues: readonly CueMatch[] } {
  if (isAsked(reading, words.first)) return { verdict: 'speculative', reason: 'speculation', cues: [] };
  const unsure = cuesOver(reading, words.first, 'unsure')[0];
  if (unsure) return { verdict: 'downplayed', reason: 'less-certain', cues: [unsure] };
  const asked =
    cuesOver(reading, words.first, 'asked')[0] ??
    cuesOver(reading, words.first, 'wished').find((match) => !isPlan(reading, match));
  if (asked) return { verdict: 'speculative', reason: 'speculation', cues: [asked] };
  const denial = cuesOver(reading, words.first, 'negated').find(
    (match) => denies(reading, match, words) && (source !== 'possible' || lasts(reading, match)),
  );
  const deniedAfter = denial ?? deniedAsSubject(reading, words, source);
  if (deniedAfter) return { verdict: 'refuted', reason: 'denied-by-source', cues: [deniedAfter] };
  const clause = clauseAt(reading, words.first);
  const ruledOut = namings(reading, 'ruledOut').find(
    (each) =>
      clauseAt(reading, each.first) === clause && !(each.first < words.last && words.first < each.last),
  );
  if (ruledOut) return { verdict: 'refuted', reason: 'denied-by-source', cues: [] };
  const modality = nearestModality(reading, words);
  if (!modality || agreeing[source].includes(modality.cue.effect)) {
    return { verdict: 'supported', reason: 'same', cues: modality ? [modality] : [] };
  }
  // "If it comes about, they will …" says no more than "they would".
  const supposed =
    modality.cue.effect === 'future' ? cuesOver(reading, words.first, 'supposed')[0] : undefined;
  if (supposed && agreeing[source].includes('conditional'))
    return { verdict: 'supported', reason: 'same', cues: [supposed, modality] };
  return { verdict: 'exaggerated', reason: 'more-certain', cues: [modality] };
}

function nearestModality(reading: SentenceReading, words: Range): CueMatch | undefined {
  const clause = clauseAt(reading, words.first);
  const cues = reading.cues.filter(
    (match) =>
      ['possible', 'subjunctive', 'conditional', 'future', 'actual'].includes(match.cue.effect) &&
      clauseAt(reading, match.first) === clause &&
      !(match.first > words.first && match.last <= words.last),
  );
  // Where the verb comes last, what weakens the words stands anywhere in their clause.
  if (reading.language.verbFinal) return weakest(cues);
  const before = cues.filter((match) => match.first <= words.first).at(-1);
  const after = cues.find((match) => match.first > words.first);
  if (!before || !after) return before ? strengthened(reading, before, cues) : after;
  // The words are the subject of what stands closely after them: "more details could be shared".
  const subject =
    after.first - words.last < afterSubject * reading.language.scale && words.first - before.last > 1;
  return subject ? after : strengthened(reading, before, cues);
}

/** A negation close before the words; where the verb comes last, close after them. */
function denies({ language, tokens }: SentenceReading, match: CueMatch, words: Range): boolean {
  const { direction } = match.cue;
  if (tokens.slice(match.last, words.first).some(({ kind }) => kind === 'mark')) return false;
  if (match.last <= words.first)
    return direction === 'forward' && words.first - match.last <= closeNegation * language.scale;
  const after = match.first - words.last;
  return (
    language.verbFinal && direction !== 'forward' && after >= 0 && after <= closeNegation * language.scale
  );
}

/** What has not come may still come: only "will not", "none will" and "never" deny what could follow. */
function lasts(reading: SentenceReading, negation: CueMatch): boolean {
  const before = reading.tokens[negation.first - 1]?.norm ?? '';
  const clause = clauseAt(reading, negation.first);
  return (
    before === 'wo' ||
    reading.cues.some(
      ({ cue, first, last }) =>
        cue.effect === 'future' &&
        (last === negation.first || (first >= negation.last && clauseAt(reading, first) === clause)),
    )
  );
}

/** "More details will not be given": a modal verb denied right after the words that are its subject. */
function deniedAsSubject(reading: SentenceReading, words: Range, source: Certainty): CueMatch | undefined {
  // Of what is so, a word may be a denial by itself: "still cannot be played".
  if (reading.language.verbFinal || source === 'actual') return undefined;
  const clause = clauseAt(reading, words.last);
  return reading.cues.find(
    (match) =>
      match.cue.effect === 'negated' &&
      match.first >= words.last &&
      match.first - words.last <= afterSubject &&
      clauseAt(reading, match.first) === clause &&
      reading.cues.some(({ cue, last }) => last === match.first && modal.has(cue.effect)) &&
      (source !== 'possible' || lasts(reading, match)),
  );
}

const modal = new Set(['possible', 'subjunctive', 'future']);

/** What a party of the story hopes for is its plan, and no wish of others. */
function isPlan(reading: SentenceReading, wish: CueMatch): boolean {
  const clause = clauseAt(reading, wish.first);
  const parties = Object.keys(reading.language.story.names).flatMap((party) => [
    `name:${party}`,
    `brand:${party}`,
    `description:${party}`,
  ]);
  return ['pair', 'pronouns', 'planners', ...parties].some((concept) =>
    namings(reading, concept).some(
      (each) => each.last <= wish.first && clauseAt(reading, each.first) === clause,
    ),
  );
}

const closeNegation = 4; // words between a negation and the words that it denies
const afterSubject = 3; // tokens between a subject and its modal verb
const weakened = 6; // tokens that "it is possible that …" reaches over to the verb that it weakens

/** Of two modalities side by side ("will hopefully", "aims to already"), the weaker holds. */
function strengthened(reading: SentenceReading, nearest: CueMatch, cues: readonly CueMatch[]): CueMatch {
  const beside = cues.filter(
    (match) =>
      match !== nearest &&
      match.last <= nearest.first &&
      nearest.first - match.last <= (match.cue.effect === 'possible' ? weakened : 1) * reading.language.scale,
  );
  return weakest([nearest, ...beside]) ?? nearest;
}

function weakest(cues: readonly CueMatch[]): CueMatch | undefined {
  const order = ['possible', 'subjunctive', 'conditional', 'future', 'actual'];
  return [...cues].sort((a, b) => order.indexOf(a.cue.effect) - order.indexOf(b.cue.effect))[0];
}
