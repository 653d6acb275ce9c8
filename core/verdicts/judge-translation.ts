import type { DecidingCue, Reason, Stage, Verdict } from '../claims/claim.ts';
import type { PlacedSentence } from '../claims/discourse.ts';
import { governedStages } from '../claims/governed-stage.ts';
import type { Range } from '../claims/sentence-reading.ts';
import type { Resemblance } from '../claims/translated-statements.ts';
import { judgeStage } from './judge-status.ts';

/** A verdict on a translated quotation, with the words that decided it. */
export type TranslationJudgement = {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly cues: readonly DecidingCue[];
};

// Words of a clause in which a faithful translation says something of the statement.
const longestAddition = 6;

/**
 * Compares a translated quotation with the sentence it comes close to. Other words are no misquotation; another stage
 * or certainty, another company, or a thought that is not the officer's is.
 */
export function judgeTranslation(
  reading: PlacedSentence,
  resemblance: Resemblance,
  source: readonly Stage[],
): TranslationJudgement {
  const changed =
    resemblance.altered[0] ??
    strangerIn(reading) ??
    changedStage(reading, resemblance, source) ??
    changedCertainty(reading, resemblance) ??
    addition(reading, resemblance);
  if (!changed) return { verdict: 'supported', reason: 'same', cues: [] };
  const start = reading.tokens[changed.first]?.start;
  const end = reading.tokens[changed.last - 1]?.end;
  return {
    verdict: 'refuted',
    reason: 'misquoted',
    cues: start === undefined || end === undefined ? [] : [{ id: 'changed-in-translation', start, end }],
  };
}

function strangerIn(reading: PlacedSentence): Range | undefined {
  return reading.companies.find(({ company }) => company === 'other');
}

/** The verb that puts the deal at another stage than the source, where nothing in the quotation puts it at the source's. */
function changedStage(
  reading: PlacedSentence,
  { sentence }: Resemblance,
  source: readonly Stage[],
): Range | undefined {
  const governed = governedStages(reading);
  const right = ({ stage }: { stage: Stage }) => judgeStage(stage, source).verdict === 'supported';
  const considered = reading.cues.some(({ cue }) => cue.effect === 'considering');
  if (governed.some(right) || (considered && governed.every(({ stage }) => stage !== 'denied')))
    return undefined;
  const wrong = governed.find((each) => !right(each))?.cues[0];
  if (wrong || sentence.certainty !== 'conditional') return wrong;
  // "We have teamed up with Acme": the speaker is the other party.
  return reading.cues.find(({ cue }) => cue.alone && cue.effect === 'agreed');
}

const softer = new Set([
  'possible',
  'conditional',
  'subjunctive',
  'wished',
  'supposed',
  'considering',
  'agreed-in-principle',
]);

function changedCertainty(reading: PlacedSentence, { sentence }: Resemblance): Range | undefined {
  const by = (effect: string) => reading.cues.find(({ cue }) => cue.effect === effect);
  if (sentence.certainty === undefined) return undefined;
  const unsure = by('unsure') ?? by('rumoured');
  if (unsure || sentence.certainty === 'actual') return unsure;
  const actual = by('actual');
  if (actual && sentence.certainty === 'future') return actual;
  if (reading.cues.some(({ cue }) => softer.has(cue.effect))) return undefined;
  return actual ?? (sentence.certainty === 'conditional' ? by('future') : undefined);
}

/** A clause of the quotation that says nothing of what the officer said. */
function addition(reading: PlacedSentence, { words }: Resemblance): Range | undefined {
  const { tokens, sentence, language } = reading;
  let first = sentence.first;
  for (let at = sentence.first; at <= sentence.last; at += 1) {
    const token = tokens[at];
    if (at < sentence.last && !/^[,;:.—–]$/u.test(token?.norm ?? '')) continue;
    const own = tokens.slice(first, at).filter(({ kind }) => kind !== 'mark').length;
    const known = words.some((range) => range.first < at && range.last > first);
    if (own > longestAddition * language.scale && !known) return { first, last: at };
    first = at + 1;
  }
  return undefined;
}
