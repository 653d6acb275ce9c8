import type { ReadBlock } from '../text/read-blocks.ts';
import type { Span } from './claim.ts';

/** A quotation of the page: its span with its marks, in one block. */
export type Quote = Span & {
  readonly block: number;
  /** The words between the marks. */
  readonly inner: Span;
  /** Whether the quotation goes on in the next block, or comes from the one before. */
  readonly continues: boolean;
  readonly continued: boolean;
};

type Open = { readonly mark: string; readonly at: number; readonly closers: string };

// Opening marks and what closes them. German closes „ with “, Swedish opens with ”, some pages mix them.
const pairs: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”‟"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"”',
  "'": "'",
};
/** Marks that begin a quotation long enough to be left open at the end of a paragraph. */
const strong = new Set(['“', '„', '«', '"', '「']);
const marks = /["“”„‟«»‹›‘’‚'「」『』《》]/gu;
const apostrophes = new Set(["'", '’', '‘']);
// Nothing in prose nests deeper; more are stray apostrophes.
const deepest = 8;
const word = /[\p{L}\p{N}\p{M}]/u;
const opener = /[\s([{—–\-:;,/“„«‘‚"'「『\u200b]/u;

/** Whether text has any mark that could begin a quotation. */
export function mayQuote(text: string): boolean {
  return /["“„«»‘‚'「『《]/u.test(text);
}

/** The outermost quotations of each block, in order. A block of kind `quote` without marks is one as a whole. */
export function findQuotes(blocks: readonly ReadBlock[]): Quote[] {
  const quotes: Quote[] = [];
  let open = false;
  for (const block of blocks) {
    const found: Quote[] = mayQuote(block.text) ? quotesIn(block, open) : [];
    const asOne = block.kind === 'quote' && !found.some((quote) => covers(quote, block));
    const whole = asOne ? wholeBlock(block) : undefined;
    for (const quote of whole ? [whole] : found) quotes.push(quote);
    open = !whole && (found.at(-1)?.continues ?? false);
  }
  return quotes;
}

function covers(quote: Quote, block: ReadBlock): boolean {
  return (quote.end - quote.start) * 2 > block.text.length;
}

function wholeBlock(block: ReadBlock): Quote | undefined {
  // A last line such as "— Anna Bell" tells who speaks.
  const byline = /\s*(?:\n|\s)[—–―-]{1,2}\s*[^—–―.!?]{2,80}$/u.exec(block.text);
  const text = byline ? block.text.slice(0, byline.index) : block.text;
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const start = text.indexOf(trimmed);
  const span = { start, end: start + trimmed.length };
  return { ...span, block: block.index, inner: span, continues: false, continued: false };
}

function quotesIn(block: ReadBlock, continued: boolean): Quote[] {
  const { text } = block;
  const closed: Quote[] = [];
  const stack: Open[] = [];
  const firstMark = text.search(/\S/u);
  const close = (open: Open, innerEnd: number, end: number, continues = false) => {
    if (innerEnd <= open.at + 1) return;
    const inner = { start: open.at + 1, end: innerEnd };
    closed.push({
      block: block.index,
      start: open.at,
      end,
      inner,
      continues,
      continued: continued && open.at === firstMark,
    });
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    if (apostrophes.has(mark) && word.test(before) && word.test(after)) continue;
    const closing = closes(stack, mark, before, after);
    if (closing !== undefined) {
      const open = stack[closing];
      stack.length = closing;
      if (open) close(open, index, index + 1);
    } else if (opens(mark, before, after)) {
      stack.push({ mark, at: index, closers: pairs[mark] ?? '' });
      if (stack.length > deepest) stack.shift();
    }
  }
  for (const open of stack.filter(({ mark }) => strong.has(mark))) {
    // Where the same mark opens again behind it, its close was forgotten; else it goes on in the next block.
    const again = text.indexOf(open.mark, open.at + 1);
    const end = trimmedEnd(text, again < 0 ? text.length : again, open.at);
    close(open, end, end, again < 0);
  }
  return outermost(closed);
}

function outermost(quotes: Quote[]): Quote[] {
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return quotes.filter((quote) => {
    if (quote.start < end) return false;
    end = quote.end;
    return true;
  });
}

/** Index in the stack of the quotation that this mark closes; nothing where it closes none. */
function closes(stack: readonly Open[], mark: string, before: string, after: string): number | undefined {
  if (mark === "'" || mark === '’') {
    if (/\s/u.test(before) || before === '' || word.test(after)) return undefined;
  }
  if (
    mark === '"' &&
    (before === '' || /[\s([]/u.test(before)) &&
    after !== '' &&
    !/[\s.,;:!?)\]]/u.test(after)
  ) {
    return undefined;
  }
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    if (stack[at]?.closers.includes(mark)) return at;
  }
  return undefined;
}

function opens(mark: string, before: string, after: string): boolean {
  if (pairs[mark] === undefined || after === '' || /\s/u.test(after)) {
    return (mark === '«' || mark === '»' || mark === '„') && /\s/u.test(after) && !word.test(before);
  }
  if (mark === "'" || mark === '"' || mark === '»' || mark === '‘')
    return before === '' || opener.test(before);
  return true;
}

function trimmedEnd(text: string, end: number, start: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
