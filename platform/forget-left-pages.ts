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
    const before = await readTab(tab);
    if (!before || before.document === (await readDocumentId(tab, before.frame))) return;
    // The new page may have reported in the meantime: its record stays.
    if ((await readTab(tab))?.document !== before.document) return;
    await forgetTab(tab);
    await left(tab);
  });
}
