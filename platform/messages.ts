import type { PageResult, PageText } from '../core/claims/page-text.ts';
import type { StoryView } from '../core/pack/fact-view.ts';

/** What the annotator gets back for a page: its claims with what they are compared to, or why there are none. */
export type CheckAnswer =
  | { readonly state: 'checked'; readonly result: PageResult; readonly story: StoryView }
  | { readonly state: 'paused' };

/** What the popup shows of a tab. */
export type TabState =
  /** A page that extensions may not read: a browser page, a store, a file without permission. */
  | { readonly state: 'restricted' }
  | { readonly state: 'paused'; readonly host: string; readonly by: 'site' | 'all' }
  /** The gate saw no sign of the story. */
  | { readonly state: 'quiet'; readonly host: string }
  | { readonly state: 'reading'; readonly host: string }
  | {
      readonly state: 'checked';
      readonly host: string;
      readonly result: PageResult;
      readonly story: StoryView;
    };

/** Messages from a page to the background: what each carries, and what is answered. */
export type FromPage = {
  /** The gate found the names of both parties: the page may be coverage. */
  'page.maybe': { request: Record<never, never>; answer: undefined };
  /** The annotator asks for the claims of a page's text; sent again with the whole text when it changes. */
  'page.check': { request: { page: PageText }; answer: CheckAnswer };
};

/** Messages from the background to the annotator of a page. */
export type ToPage = {
  /** Scroll to a claim and open its card. `claim` is an index into the page's result. */
  'claim.show': { request: { claim: number }; answer: undefined };
  /** Checking was paused or resumed for this page: erase, or read again. */
  'page.pause': { request: { paused: boolean }; answer: undefined };
};

/** Messages from the popup to the background. */
export type FromPopup = {
  'tab.state': { request: { tab: number }; answer: TabState };
  'tab.show-claim': { request: { tab: number; claim: number }; answer: undefined };
  'site.pause': { request: { host: string; paused: boolean }; answer: undefined };
  'all.pause': { request: { paused: boolean }; answer: undefined };
};
