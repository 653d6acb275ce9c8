import { defineContentScript } from 'wxt/utils/define-content-script';
import { gate } from '../data/stories/sega-microsoft-2021/story.json';
import { fillsWindow } from '../page/fills-window.ts';
import { hasNames } from '../page/find-names.ts';
import { isAlive, startLifetime } from '../page/lifetime.ts';
import { type SeenChange, watchPage } from '../page/watch-page.ts';
import { whenShown } from '../page/when-shown.ts';
import { leaveEarly } from '../platform/early-answers.ts';
import { receiveInPage } from '../platform/receive-in-page.ts';
import { sendMessage } from '../platform/send-message.ts';

/** Where a page changes all the time, its next look comes after so many pauses: one costs little. */
const patience = 8;

/**
 * Runs on every page, so that it must weigh next to nothing: looks for the parties' names, and tells the
 * background where both are. Reads nothing else, and sends nothing of the page.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  allFrames: true,
  main() {
    if (!fillsWindow(window)) return;
    const life = startLifetime('gate');
    const watch = new AbortController();
    life.signal.addEventListener('abort', () => watch.abort(), { once: true });
    const tell = () => {
      leaveEarly({});
      sendMessage('page.maybe', {}).then(
        // An annotator that was quicker has asked by itself.
        (early) => early && !isAlive('annotator') && leaveEarly(early),
        // Refused where the extension was updated under the page: this script then ends with it.
        () => life.abort(),
      );
    };
    const look = (roots: readonly ShadowRoot[] = []): boolean => {
      if (!hasNames([document, ...roots], gate)) return false;
      watch.abort();
      tell();
      // A page that comes back from the browser's cache was forgotten in between.
      window.addEventListener('pageshow', (event) => event.persisted && tell(), { signal: life.signal });
      // What kept the annotator out may be no more; where one is, it is told itself.
      receiveInPage({ 'settings.changed': () => isAlive('annotator') || tell() }, life.signal);
      return true;
    };
    const lookAgain = ({ roots }: SeenChange): undefined => {
      look(roots);
    };
    const start = () => {
      // Where both names stand in the document, its shadow roots need not be known, nor its changes.
      if (look()) return;
      const roots = watchPage(window, { signal: watch.signal, patience, onChange: lookAgain });
      if (roots.length > 0) look(roots);
    };
    whenShown(document, start, life.signal);
  },
});
