import { browser } from './browser.ts';
import { readDocumentId } from './read-document-id.ts';
import { sendToPage } from './send-to-page.ts';
import { hasAccess } from './site-access.ts';
import { forgetTab, listTabs } from './tab-states.ts';

/** Takes everything back from the open pages of sites that the reader takes from the extension. `left` is called with each tab. */
export function leaveWithdrawnSites(left: (tab: number) => Promise<void>): void {
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    for (const [tab, { host, document, frame }] of await listTabs()) {
      // Firefox takes its time to know what may be read; a look tells. In Chrome a look that is not allowed never ends.
      if ((await mayRead(host)) && (await readDocumentId(tab, frame)) === document) continue;
      // Messages still arrive where nothing else of ours may.
      await sendToPage({ tab, frame: 'all' }, 'page.leave', {});
      await forgetTab(tab);
      await left(tab);
    }
  });
}

async function mayRead(host: string): Promise<boolean> {
  const { hostname } = new URL(`http://${host}`);
  return (await hasAccess(`http://${hostname}/*`)) || hasAccess(`https://${hostname}/*`);
}
