import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import type { Claim, DecidingCue, Span } from './claim.ts';
import type { PreparedStatement } from './prepared-statement.ts';
import { firstFrom, type QuotedWords, quotedWords } from './quoted-words.ts';
import { reorderedLikeness } from './reordered-likeness.ts';
import { findSayers, type Sayer } from './sayers.ts';
import { type SpokenPage, toSpeaker } from './speakers.ts';
import { closestStatement, type Likeness } from './statement-likeness.ts';

// A paraphrase has no words to be held to, so that it must share what no other fact of the story says: two telling words
// or near ones, and a good part of the sentence in the statement's order. Tuned on the working split of the corpus.
const fewestTelling = 2;
const leastShared = 2.6;
const ownScore = 0.45;
const foreignScore = 0.5;
const reorderedScore = 0.5;
// A sentence whose tags or clauses are longer is no plain report of what was said.
const longestSentence = 120;

/** Claims that an officer said what a statement says, in a page's own words: "Bell said that Acme had been …". */
export function findParaphrases(page: SpokenPage): Claim[] {
  return page.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      if (sentence.last - sentence.first > longestSentence) return [];
      if (hasQuote(block, sentence, page)) return [];
      const claim = paraphraseIn(block, sentence, page);
      return claim ? [claim] : [];
    }),
  );
}

/** Whether a sentence quotes more than a word or two: then its quotation is what counts. */
function hasQuote(block: ReadBlock, sentence: Sentence, page: SpokenPage): boolean {
  const quotes = page.quotes[block.index] ?? [];
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < quotes.length; at += 1) {
    const quote = quotes[at];
    if (!quote || quote.start >= sentence.end) return false;
    if (firstFrom(block.tokens, quote.end) - firstFrom(block.tokens, quote.start) > 5) return true;
  }
  return false;
}

function paraphraseIn(block: ReadBlock, sentence: Sentence, page: SpokenPage): Claim | undefined {
  const names = page.names[block.index] ?? [];
  for (const sayer of findSayers(block.tokens, sentence.first, sentence.last, names, page.people)) {
    const said = sayer.cue && reported(sayer, block, sentence, page.people.conjunctions);
    const speaker = said && toSpeaker(sayer, block, page, true);
    if (!said || !speaker?.officer) continue;
    const quoted = quotedWords(block.text, block.tokens, said, page.people.words);
    const likeness = closestParaphrase(page.people.statements, quoted, speaker.officer.id);
    if (!likeness) continue;
    const own = speaker.officer.id === likeness.statement.person;
    const sentenceCue: DecidingCue = {
      ...said,
      id: `${likeness.statement.fact}-${(likeness.statement.sentenceOf[likeness.first] ?? 0) + 1}`,
    };
    const { start, end } = withSayer(said, sayer, block, sentence);
    return {
      start,
      end,
      block: block.index,
      exact: block.text.slice(start, end),
      fact: likeness.statement.fact,
      verdict: own ? 'supported' : 'refuted',
      reason: own ? 'same' : 'misattributed',
      cues: [sentenceCue, ...speaker.cues].sort((a, b) => a.start - b.start || a.end - b.end),
      quotation: { person: likeness.statement.person, speaker: speaker.text },
    };
  }
  return undefined;
}

/** The statement that reported words come close enough to, in its order or in another; the latter for its author alone. */
function closestParaphrase(
  statements: readonly PreparedStatement[],
  quoted: QuotedWords,
  officer: string,
): Likeness | undefined {
  const enough = (likeness: Likeness | undefined, score: number) =>
    likeness !== undefined &&
    likeness.telling >= fewestTelling &&
    likeness.shared >= leastShared &&
    likeness.score >= score;
  const ordered = closestStatement(statements, quoted);
  if (ordered && enough(ordered, ordered.statement.person === officer ? ownScore : foreignScore))
    return ordered;
  const own = ordered && statements.find(({ person }) => person === officer);
  const reordered = own && reorderedLikeness(own, quoted.words);
  return enough(reordered, reorderedScore) ? reordered : undefined;
}

/** What is reported together with who reports it, as both are judged; with the sentence's last mark if it ends there. */
function withSayer(said: Span, { first, last, cue }: Sayer, block: ReadBlock, sentence: Sentence): Span {
  const offset = (token: number) => block.tokens[token]?.start ?? said.start;
  const start = Math.min(said.start, offset(first), offset(cue?.first ?? first));
  const end = Math.max(
    said.end,
    block.tokens[last - 1]?.end ?? 0,
    block.tokens[(cue?.last ?? last) - 1]?.end ?? 0,
  );
  const rest = block.text.slice(end, sentence.end);
  return { start, end: /^[.!?…]$/u.test(rest) ? sentence.end : end };
}

/** What is reported: the clause after the speech verb, or the one before an inverted tag (", said Bell"). */
function reported(
  { first, last, cue }: Sayer,
  block: ReadBlock,
  sentence: Sentence,
  conjunctions: ReadonlySet<string>,
): Span | undefined {
  if (!cue) return undefined;
  let from = Math.max(cue.last, last);
  let to = sentence.last;
  const inverted = cue.first < first;
  if (inverted && cue.first - sentence.first > to - last) {
    from = sentence.first;
    to = cue.first;
  }
  const isMark = (at: number) => block.tokens[at]?.kind === 'mark';
  while (from < to && (isMark(from) || conjunctions.has(block.tokens[from]?.norm ?? ''))) from += 1;
  while (to > from && isMark(to - 1)) to -= 1;
  const start = block.tokens[from]?.start;
  const end = block.tokens[to - 1]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
