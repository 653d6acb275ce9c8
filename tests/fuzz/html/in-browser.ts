import { type PageCase, pageHolds } from './page-holds.ts';

/** What stands in the page that cases are tried in: tries one, in a frame whose scripts do not run. */
declare global {
  var tryPage: (given: PageCase) => void;
}

const frame = document.createElement('iframe');
frame.sandbox.add('allow-same-origin');
frame.width = '800';
frame.height = '600';
document.body.append(frame);

globalThis.tryPage = (given) => {
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  pageHolds(frame.contentDocument, given);
};
