import { browser } from './browser.ts';
import { readDocumentId } from './read-document-id.ts';
import { changeTab, forgetTab, readTab, type TabRecord } from './tab-states.ts';

/**
 * Forgets what is known of a tab's page when the tab closes or loads another document, and calls `left` with the tab.
 * Moving within one document (`history.pushState`, `#anchors`) looks the same in Chrome's events, so the document's
 * id decides.
 */
export function forgetLeftPages(left: (tab: number) => Promise<void>): void {
  browser.tabs.onRemoved.addListener((tab) => forgetTab(tab));
  browser.tabs.onUpdated.addListener(async (tab, change) => {
    if (change.status === undefined) return;
    let isLeft = false;
    await changeTab(tab, async (known) => {
      // Looked at twice: the reader may come back to the same document, which then stays.
      isLeft = (await isGone(tab, known)) && (await isGone(tab, known));
      return isLeft ? undefined : known;
    });
    // What a new page said of itself while the old one was forgotten stays on the toolbar.
    if (isLeft && !(await readTab(tab))) await left(tab);
  });
}

/** Whether the frame that a record is of shows its document no more. */
async function isGone(tab: number, { document, frame }: TabRecord): Promise<boolean> {
  return document !== (await readDocumentId(tab, frame));
}
