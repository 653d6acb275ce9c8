import type { CueRow } from '../pack/language-schema.ts';
import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import type { Token } from '../text/tokens.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { LanguageIndex } from './language-index.ts';

/** Tokens of a block, from index `first` up to, not including, `last`. */
export type Range = { readonly first: number; readonly last: number };

/** A cue found in a sentence. */
export type CueMatch = Range & { readonly cue: CueRow };

/** A sentence as the engine sees it: its clauses, the concepts named in it, and the cues. */
export type SentenceReading = {
  readonly block: ReadBlock;
  readonly sentence: Sentence;
  readonly language: LanguageIndex;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly cues: readonly CueMatch[];
  /** Where each concept is named, in order. */
  readonly concepts: ReadonlyMap<string, readonly Range[]>;
  readonly question: boolean;
};

const modality = new Set([
  'negated',
  'rumoured',
  'speculated',
  'asked',
  'supposed',
  'wished',
  'possible',
  'conditional',
  'subjunctive',
  'future',
  'actual',
  'unsure',
  'pseudo',
]);

const noClosers: ReadonlySet<number> = new Set();

/** Reads one sentence of a block. */
export function readSentence(block: ReadBlock, sentence: Sentence, language: LanguageIndex): SentenceReading {
  const { tokens } = block;
  const cues: CueMatch[] = [];
  const concepts = new Map<string, Range[]>();
  for (const { value, first, last } of language.trie.find(tokens, sentence.first, sentence.last)) {
    if ('cue' in value) {
      cues.push({ cue: value.cue, first, last });
    } else {
      const ranges = concepts.get(value.concept);
      if (ranges) pushLongest(ranges, { first, last });
      else concepts.set(value.concept, [{ first, last }]);
    }
  }
  const headline = block.kind === 'title' || block.kind === 'heading';
  const closers = concepts.get('closers');
  return {
    block,
    sentence,
    language,
    tokens,
    clauses: splitClauses(
      tokens,
      sentence,
      language,
      headline,
      closers ? new Set(closers.map((each) => each.last)) : noClosers,
    ),
    cues: cues.length < 2 ? cues : cues.filter((cue) => !cues.some((other) => hides(other, cue))),
    concepts,
    question: askedAt(tokens, sentence.first, sentence, language) < sentence.last,
  };
}

/** The question mark that follows a token, or the last word of a sentence that asks without one; the sentence's end where it does not ask. */
function askedAt(
  tokens: readonly Token[],
  from: number,
  { last }: Sentence,
  { questionEnds }: LanguageIndex,
): number {
  for (let at = from; at < last; at += 1) if (tokens[at]?.norm === '?') return at;
  if (questionEnds.size === 0) return last;
  let end = last - 1;
  while (end > from && tokens[end]?.kind === 'mark') end -= 1;
  return end > from && questionEnds.has(tokens[end]?.norm ?? '') ? end : last;
}

function pushLongest(ranges: Range[], range: Range): void {
  const previous = ranges.at(-1);
  if (previous && previous.first <= range.first && previous.last >= range.last) return;
  if (previous && previous.first === range.first) ranges.pop();
  ranges.push(range);
}

/** A longer cue hides those that it contains, within the modalities and within the stages; one without effect hides any. */
function hides(longer: CueMatch, shorter: CueMatch): boolean {
  if (longer === shorter || longer.first > shorter.first || longer.last < shorter.last) return false;
  if (longer.last - longer.first <= shorter.last - shorter.first) return false;
  if (longer.cue.effect === 'pseudo') return true;
  return modality.has(longer.cue.effect) === modality.has(shorter.cue.effect);
}

/** Index of the clause that a token stands in. */
export function clauseAt(reading: SentenceReading, token: number): number {
  const { clauses } = reading;
  for (let at = 0; at < clauses.length; at += 1) if (token < (clauses[at]?.last ?? 0)) return at;
  return clauses.length - 1;
}

/** Whether a token stands in a question: a question mark follows, and no colon, dash or clause of its own comes between. */
export function isAsked(reading: SentenceReading, token: number): boolean {
  if (!reading.question) return false;
  const { tokens, sentence, clauses, language } = reading;
  const mark = askedAt(tokens, token, sentence, language);
  if (mark === sentence.last || crossesStrongMark(reading, token, mark)) return false;
  const { questionOpeners } = language.grammar;
  const clause = clauseAt(reading, token);
  const last = clauseAt(reading, mark);
  const opened = clauses.findIndex(
    (each, index) => index <= clause && questionOpeners.has(firstWord(reading, each)),
  );
  return (
    opened >= 0 ||
    clauses.slice(clause + 1, last + 1).every((each) => !questionOpeners.has(firstWord(reading, each)))
  );
}

function firstWord(reading: SentenceReading, clause: Clause): string {
  const skipped = reading.tokens.slice(clause.first, clause.last).find((token) => token.kind !== 'mark');
  return skipped?.norm ?? '';
}

/** Whether a colon, semicolon or dash stands between two tokens. */
export function crossesStrongMark(reading: SentenceReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[;:—]$/.test(reading.tokens[at]?.norm ?? '')) return true;
  return false;
}

/** Where a concept is named, in order; any of several, `a|b`. */
export function namings(reading: SentenceReading, concept: string): readonly Range[] {
  let found: readonly Range[] | undefined;
  let several: Range[] | undefined;
  for (const each of alternatives(concept)) {
    const ranges = reading.concepts.get(each);
    if (!ranges) continue;
    if (several) several.push(...ranges);
    else if (found) several = [...found, ...ranges];
    else found = ranges;
  }
  return several ? several.sort((a, b) => a.first - b.first) : (found ?? none);
}

const none: readonly Range[] = [];
const divided = new Map<string, readonly string[]>();

/** The concepts of `a|b`, in order. */
export function alternatives(concept: string): readonly string[] {
  let known = divided.get(concept);
  if (!known) {
    known = concept.split('|');
    divided.set(concept, known);
  }
  return known;
}
