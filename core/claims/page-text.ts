import type { Claim } from './claim.ts';

/** A block of page text that stands for itself: a title, a paragraph, a heading, a quotation. */
export type Block = {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'quote';
  readonly text: string;
};

/** What the engine reads: a page's blocks in order. At most one is the title, and it comes first. */
export type PageText = {
  readonly blocks: readonly Block[];
  /** The page's own date, ISO 8601 (`2021-11-01`), where it gives one. */
  readonly date?: string;
  /** BCP 47 language tag, where the page gives one. */
  readonly lang?: string;
  /** What kind of page it is at least: of a text that was taken from one that has been judged as a whole. */
  readonly partOf?: PageAboutStory;
};

/** The kinds of page that claims are looked for on. */
export type PageAboutStory = 'coverage' | 'mention';

/** One observation that weighed in deciding what kind of page this is. */
export type CoverageEvidence = { readonly id: string; readonly weight: number; readonly count: number };

/** Whether a page is about the story, and why the engine thinks so. */
export type Coverage = {
  readonly kind: PageAboutStory | 'none';
  /** Sum of the evidence; what it takes is in `docs/coverage.md`. */
  readonly score: number;
  readonly evidence: readonly CoverageEvidence[];
};

/** Something true of the page as a whole, never a highlight. Claims are indexes into `PageResult.claims`. */
export type Finding =
  | { readonly kind: 'headline-above-body'; readonly headline: number; readonly body: number }
  | { readonly kind: 'denial-missing'; readonly fact: string; readonly claims: readonly number[] };

/** All the engine says of one page: claims are ordered by block, then start, then end. */
export type PageResult = {
  readonly coverage: Coverage;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** The page was too long to be read as a whole: only its beginning was. */
  readonly stopped?: true;
};
