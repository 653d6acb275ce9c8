import { browser } from './browser.ts';
import { readDocumentId } from './read-document-id.ts';
import { sendToPage } from './send-to-page.ts';
import { forgetTab, listTabs } from './tab-states.ts';

/** Takes everything back from the open pages of sites that the reader takes from the extension. `left` is called with each tab. */
export function leaveWithdrawnSites(left: (tab: number) => Promise<void>): void {
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    for (const [tab, { document }] of await listTabs()) {
      // What may still be looked at is still ours to read: by another of the reader's grants, or by the press of our button.
      if ((await readDocumentId(tab)) === document) continue;
      await sendToPage({ tab, frame: 'all' }, 'page.leave', {});
      await forgetTab(tab);
      await left(tab);
    }
  });
}
