import { namings, type SentenceReading } from './sentence-reading.ts';

/** What the finders of claims know of the page as a whole. */
export type PageContext = {
  /** Whether claims are made by reference ("the deal", "they"): the page is about the story. */
  readonly about: boolean;
  /** On a page about something else, the blocks that tell the story: there it is spoken of by reference too. */
  readonly tellingBlocks: ReadonlySet<number>;
  /** Whether it touches the story at all: coverage or mention. */
  readonly touches: boolean;
  /** Days from the source's date to the page's own; nothing where the page gives none. */
  readonly daysFromSource?: number;
  /** The year of the source. */
  readonly year: number;
  /** Ids of the facts that have finders of their own. */
  readonly facts: { readonly acquisition?: string; readonly status?: string };
};

/** Whether a block speaks of the story by reference: on a page about it every block may. */
export function speaksByReference(page: PageContext, block: number): boolean {
  return page.about || page.tellingBlocks.has(block);
}

/** A page that dates itself more than this many days from the source speaks of its own time. */
export const daysAsOfSource = 90;

/** Whether a sentence of a later page speaks of that page's own day, and not of the source's. */
export function speaksOfOwnDay(reading: SentenceReading, page: PageContext): boolean {
  if (inSourceTime(page) || namings(reading, 'ownDay').length === 0) return false;
  const { tokens, sentence } = reading;
  return !tokens.slice(sentence.first, sentence.last).some((token) => token.norm === String(page.year));
}

/** Whether the page speaks of the source's time, as far as its date says. */
export function inSourceTime(page: PageContext): boolean {
  return page.daysFromSource === undefined || Math.abs(page.daysFromSource) <= daysAsOfSource;
}
