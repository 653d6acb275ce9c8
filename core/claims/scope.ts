import type { Effect } from '../pack/language-schema.ts';
import {
  type CueMatch,
  clauseAt,
  crossesStrongMark,
  type Range,
  type SentenceReading,
} from './sentence-reading.ts';

/**
 * The cues whose scope covers a token, nearest first. A scope runs from the cue in its direction, to the end of its
 * reach or to the first of its stop words (ConText, Harkema et al. 2009).
 */
export function cuesOver(reading: SentenceReading, token: number, ...effects: readonly Effect[]): CueMatch[] {
  const over = reading.cues.filter(
    (match) => effects.includes(match.cue.effect) && covers(reading, match, token),
  );
  return over.length < 2 ? over : over.sort((a, b) => distance(a, token) - distance(b, token));
}

/** Tokens between a range and a token. */
export function distance(range: Range, token: number): number {
  if (token < range.first) return range.first - token;
  return token >= range.last ? token - range.last + 1 : 0;
}

const longestLabel = 5; // tokens before a colon that only name what is spoken of: "Status of the alliance: …"

/** Whether a token is a colon after a few words that name what the rest of the sentence speaks of. */
export function isLabel({ tokens, sentence, language }: SentenceReading, colon: number): boolean {
  return tokens[colon]?.norm === ':' && colon - sentence.first <= longestLabel * language.scale;
}

/** Whether what is said at the end of a sentence is said of a word before: only relative clauses stand between. */
function reachesBack(reading: SentenceReading, token: number, cue: number): boolean {
  const from = clauseAt(reading, token);
  const to = clauseAt(reading, cue);
  return reading.clauses.slice(from + 1, to + 1).every((clause) => clause.relative);
}

function covers(reading: SentenceReading, match: CueMatch, token: number): boolean {
  if (token >= match.first && token < match.last) return true;
  const { direction, reach, stops } = match.cue;
  const after = token >= match.last;
  if (after ? direction === 'backward' : direction === 'forward') return false;
  if (typeof reach === 'number') {
    if (distance(match, token) > reach) return false;
    if (clauseAt(reading, token) !== clauseAt(reading, match.first)) return false;
  } else if (reach === 'clause') {
    // A relative pronoun's cue reaches the word that it stands for.
    if (clauseAt(reading, token) !== clauseAt(reading, after ? match.last - 1 : match.first)) return false;
  } else {
    // "Rumour: …" introduces what follows; any other colon, semicolon or dash ends what was said.
    const [from, to] = after ? [match.last + 1, token] : [token, match.first];
    if (crossesStrongMark(reading, from, to) && (after || !isLabel(reading, match.first - 1))) return false;
    if (!after && !isLabel(reading, match.first - 1) && !reachesBack(reading, token, match.first))
      return false;
  }
  if (!stops) return true;
  const [from, to] = after ? [match.last, token] : [token + 1, match.first];
  for (let at = from; at < to; at += 1) if (stops.includes(reading.tokens[at]?.norm ?? '')) return false;
  return true;
}
