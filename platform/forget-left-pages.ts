import { browser } from './browser.ts';
import { readDocumentId } from './read-document-id.ts';
import { forgetTab, readTab } from './tab-states.ts';

/**
 * Forgets what is known of a tab's page when the tab closes or loads another document, and calls `left` with the tab.
 * Moving within one document (`history.pushState`, `#anchors`) looks the same in Chrome's events, so the document's
 * id decides.
 */
export function forgetLeftPages(left: (tab: number) => Promise<void>): void {
  browser.tabs.onRemoved.addListener((tab) => forgetTab(tab));
  browser.tabs.onUpdated.addListener(async (tab, change) => {
    if (change.status === undefined) return;
    const gone = await leftPage(tab);
    // The new page may have reported in the meantime, or the reader come back to the same: such a record stays.
    if (gone === undefined || (await leftPage(tab)) !== gone) return;
    await forgetTab(tab);
    // What a new page said of itself while the old one was forgotten stays on the toolbar.
    if (!(await readTab(tab))) await left(tab);
  });
}

/** The document that is known of a tab and that its frame shows no more; nothing where it still does. */
async function leftPage(tab: number): Promise<string | undefined> {
  const known = await readTab(tab);
  return known && known.document !== (await readDocumentId(tab, known.frame)) ? known.document : undefined;
}
