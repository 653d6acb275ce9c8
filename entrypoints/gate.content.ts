import { defineContentScript } from 'wxt/utils/define-content-script';
import { gate } from '../data/stories/sega-microsoft-2021/story.json';
import { hasNames } from '../page/find-names.ts';
import { watchPage } from '../page/watch-page.ts';
import { sendMessage } from '../platform/send-message.ts';

/**
 * Runs on every page, so that it must weigh next to nothing: looks for the parties' names, and tells the
 * background where both are. Reads nothing else, and sends nothing of the page.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const watch = new AbortController();
    signal.addEventListener('abort', () => watch.abort());
    const tell = () => {
      // Refused where the extension was updated under the page: this script then ends with it.
      sendMessage('page.maybe', {}).catch(() => watch.abort());
    };
    const look = () => {
      if (!hasNames(document, gate)) return;
      watch.abort();
      tell();
      // A page that comes back from the browser's cache was forgotten in between.
      window.addEventListener('pageshow', (event) => event.persisted && tell(), { signal });
    };
    watchPage(window, { signal: watch.signal, onChange: look });
    look();
  },
});
