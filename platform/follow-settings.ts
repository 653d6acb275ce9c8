import { browser } from './browser.ts';
import { sendToPage } from './send-to-page.ts';
import { pausedBy, readSettings, type Settings } from './settings.ts';
import { listTabs, type TabRecord, writeTab } from './tab-states.ts';

/**
 * Brings all open pages in line with the settings: forgets what was found on those that are paused now, and has every
 * frame of every tab ask anew. `clear` takes back what the toolbar says of a tab.
 */
export async function followSettings(clear: (tab: number) => Promise<void>): Promise<void> {
  const settings = await readSettings();
  for (const [tab, page] of await listTabs()) await forgetPaused(tab, page, settings, clear);
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && sendToPage({ tab: id, frame: 'all' }, 'settings.changed', {})),
  );
}

async function forgetPaused(
  tab: number,
  { frame, document, host, asked }: TabRecord,
  settings: Settings,
  clear: (tab: number) => Promise<void>,
): Promise<void> {
  if (pausedBy(settings, host) === undefined) return;
  await writeTab(tab, { frame, document, host, ...(asked && { asked }) });
  await clear(tab);
}
