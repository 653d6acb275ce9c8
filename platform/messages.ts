import type { Verdict } from '../core/claims/claim.ts';
import type { PageResult, PageText } from '../core/claims/page-text.ts';
import type { ReportedPage } from '../core/export/reported-page.ts';
import type { StoryView } from '../core/pack/fact-view.ts';
import type { Settings, SettingsChange } from './settings-schema.ts';
import type { ClaimPosition } from './tab-states.ts';

/** What the annotator gets back for a page: its claims with what they are compared to, or why there are none. */
export type CheckAnswer =
  | { readonly state: 'checked'; readonly result: PageResult; readonly story: StoryView }
  | { readonly state: 'paused' };

/** What a page's annotator needs of the settings: nothing that tells where the reader goes. */
export type PageSettings = Pick<
  Settings,
  'hiddenVerdicts' | 'paintStyle' | 'colours' | 'cardOpens' | 'hoverDelay' | 'language'
>;

/** The settings of one page, and whether they keep it from being checked. */
export type SettingsHere = PageSettings & { readonly paused: boolean };

/** The strings of a language, by their path in `locales/` (`popup.claims.other`); `language` is its BCP 47 tag. */
export type Words = { readonly language: string; readonly texts: Readonly<Record<string, string>> };

/** What a page's annotator asks first, answered before it does: it spares the page a message and its way back. */
export type EarlyAnswers = { readonly 'page.settings': SettingsHere };

/** What the popup shows of a tab. */
export type TabState =
  /** A page that extensions may not read: a browser page, a store, a file without permission. */
  | { readonly state: 'restricted'; readonly why?: 'pdf' | 'store' }
  /** The reader keeps the extension out of this site, even now. `site` is the pattern to ask for. */
  | { readonly state: 'no-access'; readonly host: string; readonly site: string }
  | { readonly state: 'paused'; readonly host: string; readonly by: 'site' | 'all' }
  | (ReadableSite & TabFindings);

/** The site of a page that is read, or could be. */
type ReadableSite = {
  readonly host: string;
  /** The pattern to ask for, where the extension may read this page only because the reader pressed its button. */
  readonly site?: string;
};

/** How far the check of a page is. */
type TabFindings =
  /** The gate saw no sign of the story. */
  | { readonly state: 'quiet' }
  /** The gate saw both names, and the reader wants pages checked only when asked. */
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  /** The check came to no result. */
  | { readonly state: 'failed' }
  | { readonly state: 'checked'; readonly result: PageResult; readonly story: StoryView };

/** Messages from a page to the background: what each carries, and what is answered. */
export type FromPage = {
  /** The gate found the names of both parties. Answered where the annotator is on its way, with what is to be left for it. */
  'page.maybe': { request: Record<never, never>; answer: EarlyAnswers | undefined };
  /** The annotator asks for the claims of a page's text, of its beginning where it is cut; again when the text changes. */
  'page.check': { request: { page: PageText; isCut?: true }; answer: CheckAnswer };
  /** The annotator is there without its sheet and what opens its cards. */
  'page.cards': { request: Record<never, never>; answer: undefined };
  /** The annotator could not have the page checked: its text is beyond all bounds, or nobody answers. */
  'page.failed': { request: Record<never, never>; answer: undefined };
  /** The annotator tells where the claims of the last answer stand in the document. */
  'page.places': { request: { positions: readonly ClaimPosition[] }; answer: undefined };
  /** The annotator asks how to paint, when to open cards, and whether at all; `settings.changed` tells of changes. */
  'page.settings': { request: Record<never, never>; answer: SettingsHere };
  /** The reader wants a verdict painted no more, on any page; `settings.changed` follows. */
  'kind.hide': { request: { verdict: Verdict }; answer: undefined };
  /** The strings of the language that the reader chose, or else of the browser's. */
  'page.words': { request: Record<never, never>; answer: Words };
};

/** Messages from the background to the annotator of a page, which hands on what is for its cards. */
export type ToPage = {
  /** Scroll to a claim and open its card. `claim` is an index into the page's result. */
  'claim.show': { request: { claim: number }; answer: undefined };
  /** Go to the next claim, or to the one before, and open its card; the keyboard stays where it is. */
  'claim.step': { request: { by: 1 | -1 }; answer: undefined };
  /** Open a card and give it the keyboard. */
  'card.open': { request: Record<never, never>; answer: undefined };
  /** Go back to where the reader was before the first step. */
  'place.back': { request: Record<never, never>; answer: undefined };
  /** The reader took the page's site from the extension: erase, and end. */
  'page.leave': { request: Record<never, never>; answer: undefined };
  /** The reader changed settings: ask for those that matter here. Told to every frame of every tab, and to its gate. */
  'settings.changed': { request: Record<never, never>; answer: undefined };
};

/** Messages from the popup to the background. */
export type FromPopup = {
  'tab.state': { request: { tab: number }; answer: TabState };
  'tab.show-claim': { request: { tab: number; claim: number }; answer: undefined };
  /** Check the page of a tab now, whatever the gate saw in it. */
  'tab.check': { request: { tab: number }; answer: undefined };
  /** All that is known of the page in a tab; nothing where no checked page is in it any more. */
  'tab.report': { request: { tab: number }; answer: ReportedPage | undefined };
  /** Pauses or resumes the site that a tab shows. `host` is the one that the reader saw: the tab may have gone on. */
  'site.pause': { request: { tab: number; host: string; paused: boolean }; answer: undefined };
  'all.pause': { request: { paused: boolean }; answer: undefined };
  /** All settings, for the extension's own pages. */
  'settings.get': { request: Record<never, never>; answer: Settings };
  /** Changes some settings; answered with all of them as they are then. Open pages follow by themselves. */
  'settings.set': { request: { change: SettingsChange }; answer: Settings };
  /** As `page.words`, for the extension's own pages. */
  'words.get': { request: Record<never, never>; answer: Words };
};
