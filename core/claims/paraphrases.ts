import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import type { Claim, DecidingCue } from './claim.ts';
import type { PreparedStatement } from './prepared-statement.ts';
import { type QuotedWords, quotedWords } from './quoted-words.ts';
import { reorderedLikeness } from './reordered-likeness.ts';
import { hasQuote, reported, withSayer } from './reported-speech.ts';
import { findSayers } from './sayers.ts';
import { type SpokenPage, toSpeaker } from './speakers.ts';
import { closestStatement, type Likeness, mayQuoteAny } from './statement-likeness.ts';

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

function paraphraseIn(block: ReadBlock, sentence: Sentence, page: SpokenPage): Claim | undefined {
  const { people } = page;
  // Without a word for speaking nobody is tied to what is said.
  if (people.speech.find(block.tokens, sentence.first, sentence.last).length === 0) return undefined;
  const tokens = block.tokens.slice(sentence.first, sentence.last);
  if (!mayQuoteAny(people.statements, tokens, people.words)) return undefined;
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
