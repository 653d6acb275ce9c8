import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import type { Span } from './claim.ts';
import { firstFrom } from './quoted-words.ts';
import type { Sayer } from './sayers.ts';
import type { SpokenPage } from './speakers.ts';

/** Whether a sentence quotes more than a word or two: then its quotation is what counts. */
export function hasQuote(block: ReadBlock, sentence: Sentence, page: SpokenPage): boolean {
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

/** What is reported together with who reports it, as both are judged; with the sentence's last mark if it ends there. */
export function withSayer(
  said: Span,
  { first, last, cue }: Sayer,
  block: ReadBlock,
  sentence: Sentence,
): Span {
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
export function reported(
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
