/** What a claim is and what the engine says of it. The terms are those of `docs/annotation-guidelines.md`. */

/** How a claim stands to the source, from agreement to silence. */
export const verdicts = [
  'supported',
  'exaggerated',
  'downplayed',
  'refuted',
  'speculative',
  'not-in-source',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a claim has its verdict, as a code that a program can read. */
export const reasons = [
  'same',
  'later-stage',
  'more-certain',
  'wider-scope',
  'earlier-stage',
  'less-certain',
  'denied-by-source',
  'wrong-role',
  'wrong-name',
  'misquoted',
  'misattributed',
  'changed-list',
  'speculation',
  'silent',
  'outside-date',
] as const;
export type Reason = (typeof reasons)[number];

/** The commitment ladder of a deal, lowest first. */
export const stages = [
  'denied',
  'rumoured',
  'considering',
  'agreed-in-principle',
  'agreed',
  'in-effect',
] as const;
export type Stage = (typeof stages)[number];

/** A stretch of one block's text: UTF-16 offsets, `end` exclusive, both on code-point borders. */
export type Span = { readonly start: number; readonly end: number };

/** Words that decided a verdict; `id` names the row of the lexicon or story pack that found them. */
export type DecidingCue = Span & { readonly id: string };

/** One step of a word diff between a page's quotation and the statement it is close to. */
export type WordChange = { readonly kind: 'same' | 'added' | 'left-out'; readonly text: string };

/** What a quotation claim knows beyond its verdict. */
export type QuotedStatement = {
  /** Person whose statement it is, as an id of the story pack. */
  readonly person: string;
  /** Whom the page gives the words to, in the page's or the pack's words. */
  readonly speaker?: string;
  /** Word diff from the statement to the page; present where words differ. */
  readonly changes?: readonly WordChange[];
};

/** A span of page text that a fact of the story pack speaks to, with its verdict. */
export type Claim = Span & {
  /** Index of the block it stands in. */
  readonly block: number;
  /** The claim's words: the block's text from `start` to `end`. */
  readonly exact: string;
  /** Id of the fact, or `silent` for a subject that the source is silent on. */
  readonly fact: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Where the page puts the deal on the ladder, for claims on a deal's status. */
  readonly stage?: Stage;
  /** Id of the silent subject, where `fact` is `silent`. */
  readonly subject?: string;
  /** Words of the same block that decided the verdict, in order. */
  readonly cues: readonly DecidingCue[];
  readonly quotation?: QuotedStatement;
};
