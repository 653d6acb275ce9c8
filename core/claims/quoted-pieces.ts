import type { Span } from './claim.ts';
import { joinQuotedWords, type QuotedWords, quotedWords } from './quoted-words.ts';
import type { Quote } from './quotes.ts';
import { findSpeaker, type Speaker, type SpokenPage, sentenceAt } from './speakers.ts';

/** The words of one quotation in one sentence of the page, over speech tags in their middle, with their speaker. */
export type QuotedPiece = Span & {
  readonly block: number;
  readonly sentence: number;
  readonly quoted: QuotedWords;
  readonly speaker: Speaker | undefined;
};

// Fewer words are no utterance that another quotation could go on with.
const fewestCarried = 4;
// ", said Anna Bell, the president of Acme in the north, " has twelve words.
const longestTag = 24;
// No statement is longer; parts of a quotation are not joined without end.
const mostJoined = 200;

/** The pieces of all quotations of a page, in order. */
export function findPieces(page: SpokenPage): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  const spoken = page.quotes.flatMap((quotes) =>
    quotes.flatMap((quote, index) => {
      const own = split(quote, page);
      const words = own.reduce((sum, { quoted }) => sum + quoted.words.length, 0);
      return words < 2 ? [] : [{ quote, index, own, words }];
    }),
  );
  let previous: { quote: Quote; speaker: Speaker | undefined } | undefined;
  const speakers = spoken.map(({ quote, index, words }) => {
    const speaker = findSpeaker(index, quote, page, previous);
    if (words >= fewestCarried) previous = { quote, speaker };
    return speaker;
  });
  // A quotation over several paragraphs may tell only in the last who speaks.
  for (let at = spoken.length - 2; at >= 0; at -= 1) {
    const next = spoken[at + 1]?.quote;
    const goesOn =
      spoken[at]?.quote.continues && next?.continued && next.block === (spoken[at]?.quote.block ?? 0) + 1;
    if (goesOn) speakers[at] ??= speakers[at + 1];
  }
  for (const [at, { own }] of spoken.entries()) {
    for (const piece of own) add(pieces, { ...piece, speaker: speakers[at] }, page);
  }
  return pieces;
}

function split(quote: Quote, page: SpokenPage): Omit<QuotedPiece, 'speaker'>[] {
  const block = page.blocks[quote.block];
  if (!block) return [];
  const pieces: Omit<QuotedPiece, 'speaker'>[] = [];
  for (let at = sentenceAt(block.sentences, quote.start); at < block.sentences.length; at += 1) {
    const sentence = block.sentences[at];
    if (!sentence || sentence.start >= quote.end) break;
    const start = Math.max(sentence.start, quote.start);
    const end = Math.min(sentence.end, quote.end);
    const inner = { start: Math.max(start, quote.inner.start), end: Math.min(end, quote.inner.end) };
    const quoted = quotedWords(block.text, block.tokens, inner, page.people.words);
    if (quoted.words.length > 0) pieces.push({ start, end, block: quote.block, sentence: at, quoted });
  }
  return pieces;
}

/** Adds a piece, or joins it to the last one where a speech tag alone divides them. */
function add(pieces: QuotedPiece[], piece: QuotedPiece, page: SpokenPage): void {
  const last = pieces.at(-1);
  if (last && last.block === piece.block && last.sentence === piece.sentence && isTag(last, piece, page)) {
    const quoted = joinQuotedWords([last.quoted, piece.quoted]);
    pieces[pieces.length - 1] = { ...last, end: piece.end, quoted };
  } else pieces.push(piece);
}

/** Whether what stands between two quotations of a sentence is a speech tag: “We seek,” he said, “to advance …”. */
function isTag(one: QuotedPiece, two: QuotedPiece, page: SpokenPage): boolean {
  const between = page.blocks[one.block]?.text.slice(one.end, two.start) ?? '';
  return (
    one.quoted.words.length >= fewestCarried &&
    one.quoted.words.length <= mostJoined &&
    between.length > 2 &&
    between.length < longestTag * 20 &&
    between.split(/\s+/u).length <= longestTag &&
    /[,—–-]\s*$/u.test(between) &&
    !/[;:]/u.test(between) &&
    one.speaker?.direct === true &&
    one.speaker.officer?.id === two.speaker?.officer?.id &&
    one.speaker.cues.length > 0
  );
}
