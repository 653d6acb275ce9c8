import type { PageResult } from '../../core/claims/page-text.ts';
import type { ExportFormat } from '../../core/export/export-page.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';

/** A page whose claims were found, as the popup shows it. */
export type CheckedPage = {
  readonly state: 'checked';
  readonly result: PageResult;
  readonly story: StoryView;
};

/** What the popup shows of a tab. */
export type PopupView =
  | { readonly state: 'restricted'; readonly why?: 'pdf' | 'store' }
  /** The background did not answer. */
  | { readonly state: 'error' }
  | { readonly state: 'no-access'; readonly host: string; readonly site: string }
  | { readonly state: 'paused'; readonly host: string; readonly by: 'site' | 'all' }
  | (ReadableSite & ({ readonly state: 'quiet' | 'waiting' | 'reading' | 'failed' } | CheckedPage));

/** The site of a page that is read, or could be. */
type ReadableSite = {
  readonly host: string;
  /** The pattern to ask for, where the page may be read only because the reader pressed the extension's button. */
  readonly site?: string;
};

/** What the reader can do in the popup. */
export type PopupActions = {
  /** `claim` is an index into the page's result. */
  readonly onShowClaim: (claim: number) => void;
  /** Check the page now. */
  readonly onCheck: () => void;
  /** Ask the browser for access to a site, by its pattern. */
  readonly onAskAccess: (site: string) => void;
  /** Ask the background once more. */
  readonly onRetry: () => void;
  readonly onOpenReport: () => void;
  readonly onOpenOptions: () => void;
  readonly onCopy: (format: ExportFormat) => Promise<void>;
  readonly onSave: (format: ExportFormat) => Promise<void>;
  readonly onPauseSite: (host: string, paused: boolean) => void;
  readonly onPauseAll: (paused: boolean) => void;
};
