import type { PlacedSentence } from './discourse.ts';
import { cuesOver } from './scope.ts';
import type { CueMatch, Range } from './sentence-reading.ts';

const closeBehind = 3; // words between a verb and the negation behind it

/** "No longer a rumour". */
export function isDenied(reading: PlacedSentence, cue: CueMatch): boolean {
  const negation = negationOf(reading, cue, 'before');
  return negation !== undefined && isBeside(reading, negation, cue);
}

/** Whether a negation stands right before a cue; where the verb comes last, right before or after it. */
export function isBeside({ language }: PlacedSentence, negation: Range, cue: Range): boolean {
  return negation.last <= cue.first
    ? cue.first - negation.last <= 2
    : language.verbFinal && negation.first - cue.last <= 2 * language.scale;
}

/** "No" before the word for the deal. */
export function negativeDeterminer(reading: PlacedSentence, anchor: Range, cue: Range): CueMatch | undefined {
  const { negativeDeterminers } = reading.language.grammar;
  return reading.cues.find(
    (match) =>
      match.cue.effect === 'negated' &&
      !isAnswer(reading, match) &&
      (match.last <= cue.first || match.first >= cue.last) &&
      match.last <= anchor.first &&
      anchor.first - match.last <= 1 &&
      negativeDeterminers.has(reading.tokens[match.first]?.norm ?? ''),
  );
}

/** The nearest negation whose scope covers a cue: before it, or on either side. */
export function negationOf(
  reading: PlacedSentence,
  cue: CueMatch,
  side: 'before' | 'any' = 'any',
): CueMatch | undefined {
  return cuesOver(reading, cue.first, 'negated').find(
    (match) =>
      (match.last <= cue.first && !isAnswer(reading, match)) ||
      (match.first >= cue.last &&
        (side === 'any' || reading.language.verbFinal) &&
        reachesBack(reading, match, cue)),
  );
}

/** "No, it is being considered", "it has not, it is being considered": before a comma, denied is what was asked or said. */
function isAnswer({ tokens, language }: PlacedSentence, { first, last }: Range): boolean {
  const { negativeDeterminers, subjects } = language.grammar;
  const answers =
    negativeDeterminers.has(tokens[first]?.norm ?? '') || subjects.has(tokens[last + 1]?.norm ?? '');
  return answers && tokens[last]?.norm === ',';
}

/** Whether what follows a verb may deny it: where the verb comes last, only what stands close behind it does. */
function reachesBack({ language }: PlacedSentence, negation: Range, cue: Range): boolean {
  return !language.verbFinal || negation.first - cue.last <= closeBehind * language.scale;
}
