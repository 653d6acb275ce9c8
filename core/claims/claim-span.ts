import type { Claim, DecidingCue, Reason, Stage, Verdict } from './claim.ts';
import { type CueMatch, clauseAt, type Range, type SentenceReading } from './sentence-reading.ts';

/** A verdict with its reason, before it is tied to a place. */
export type Judgement = { readonly verdict: Verdict; readonly reason: Reason; readonly stage?: Stage };

const leading = /^[,;:()[\]—–-]$/u;
const trailing = /^[,;:([—–…-]$/u;

/**
 * A claim over the clauses that its deciding words stand in, never beyond its sentence: without the conjunction before
 * and the comma after.
 */
export function makeClaim(
  reading: SentenceReading,
  fact: string,
  judgement: Judgement,
  words: readonly Range[],
  cues: readonly (Range & { id: string })[],
  subject?: string,
): Claim {
  const firstWord = Math.min(...words.map((range) => range.first));
  const lastWord = Math.max(...words.map((range) => range.last));
  let first = reading.clauses[clauseAt(reading, firstWord)]?.first ?? reading.sentence.first;
  let last = reading.clauses[clauseAt(reading, lastWord - 1)]?.last ?? reading.sentence.last;
  first = afterAside(reading, first, firstWord);
  while (first < firstWord && opens(reading, first)) first += 1;
  while (last > lastWord && trailing.test(reading.tokens[last - 1]?.norm ?? '')) last -= 1;
  const start = reading.tokens[first]?.start ?? reading.sentence.start;
  const end = reading.tokens[last - 1]?.end ?? reading.sentence.end;
  return {
    block: reading.block.index,
    start,
    end,
    exact: reading.block.text.slice(start, end),
    fact,
    verdict: judgement.verdict,
    reason: judgement.reason,
    ...(judgement.stage && { stage: judgement.stage }),
    ...(subject && { subject }),
    cues: decidingCues(reading, cues, start, end),
  };
}

/** "…, who were there, the publisher signed": a claim that follows a relative clause does not begin with it. */
function afterAside(reading: SentenceReading, first: number, firstWord: number): number {
  if (!reading.language.grammar.relatives.has(reading.tokens[first]?.norm ?? '')) return first;
  for (let at = firstWord - 1; at > first; at -= 1) if (reading.tokens[at]?.norm === ',') return at + 1;
  return first;
}

function opens(reading: SentenceReading, at: number): boolean {
  const norm = reading.tokens[at]?.norm ?? '';
  return leading.test(norm) || reading.language.grammar.conjunctions.has(norm);
}

/** A cue match as the words that decided. */
export function asWords(match: CueMatch): Range & { id: string } {
  return { first: match.first, last: match.last, id: match.cue.id };
}

function decidingCues(
  reading: SentenceReading,
  cues: readonly (Range & { id: string })[],
  start: number,
  end: number,
): DecidingCue[] {
  const found: DecidingCue[] = [];
  for (const { first, last, id } of cues) {
    const cue = {
      id,
      start: reading.tokens[first]?.start ?? start,
      end: reading.tokens[last - 1]?.end ?? end,
    };
    if (!found.some((each) => each.id === cue.id && each.start === cue.start)) found.push(cue);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
