import type { Claim } from '../../core/claims/claim.ts';
import type { Painted } from '../../page/paint-page.ts';
import type { PageSettings } from '../../platform/messages.ts';
import type { HandToWalker } from './await-walker.ts';

/** A page that the annotator keeps painted, as the script sees it that opens cards there: that comes after, so that nothing waits for it. */
export type AnnotatedPage = {
  /** Ends with the annotation. */
  readonly signal: AbortSignal;
  readonly current: () => Painted;
  readonly settings: () => PageSettings;
  /** Has what is painted told, now and whenever it changes, until `signal` aborts. */
  readonly onPaint: (told: (now: Painted) => void, signal: AbortSignal) => void;
  /** Has the reader's steps through the claims done, with those that were told before. */
  readonly walkBy: HandToWalker;
  /** Paints a claim no more in this page. */
  readonly hide: (claim: Claim) => void;
  /** Takes everything away. */
  readonly leave: () => void;
};

type Meeting = { page?: AnnotatedPage; attend?: (page: AnnotatedPage) => void };

// Where the two scripts find each other: a page sees nothing of their globals.
const key = Symbol.for('plumbline-annotated-page');

function meetingIn(scope: object): Meeting {
  const meeting: Meeting = Reflect.get(scope, key) ?? {};
  Reflect.set(scope, key, meeting);
  return meeting;
}

/** Hands a page over to the script that attends to it, now or as soon as that has come. */
export function offerPage(page: AnnotatedPage, scope: object = globalThis): void {
  const meeting = meetingIn(scope);
  meeting.page = page;
  meeting.attend?.(page);
}

/** Has `attend` called with the page that is annotated, and with each that is from now on, in place of who attended before. */
export function attendPages(attend: (page: AnnotatedPage) => void, scope: object = globalThis): void {
  const meeting = meetingIn(scope);
  meeting.attend = attend;
  if (meeting.page && !meeting.page.signal.aborted) attend(meeting.page);
}
