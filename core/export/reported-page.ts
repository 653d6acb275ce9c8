import type { PageResult } from '../claims/page-text.ts';
import type { StoryView } from '../pack/fact-view.ts';

/** The words around a claim, for whoever looks for it in its page: at most 32 characters on each side. */
export type Surroundings = { readonly prefix: string; readonly suffix: string };

/** Where a claim stands in the text of its document, counted in code points from 0; `end` is exclusive. */
export type Position = { readonly start: number; readonly end: number };

/** What a report keeps of a page's text, beside its claims. */
export type PageExcerpt = {
  readonly title?: string;
  /** The page's own date, ISO 8601, where it gives one. */
  readonly date?: string;
  /** BCP 47 tag, where the page gives one. */
  readonly lang?: string;
  /** One for each claim, in their order. */
  readonly surroundings: readonly Surroundings[];
};

/** All that is told, copied or saved of one checked page. */
export type ReportedPage = PageExcerpt & {
  readonly url: string;
  /** When the page was checked, as an ISO 8601 time. */
  readonly checkedAt: string;
  readonly result: PageResult;
  /** One for each claim, in their order; null for a claim that is not drawn in its document. */
  readonly positions: readonly (Position | null)[];
  /** The whole story: every fact, its evidence and the source. */
  readonly story: StoryView;
  /** Which dataset the page was compared with. */
  readonly dataset: { readonly id: string; readonly version: string };
};
