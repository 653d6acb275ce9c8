import { browser } from './browser.ts';
import { sendToPage } from './send-to-page.ts';
import { pausedBy, readSettings, type Settings } from './settings.ts';
import { changeTab, listTabs } from './tab-states.ts';

/**
 * Brings all open pages in line with the settings: forgets what was found on those that are paused now, and has every
 * frame of every tab ask anew. `clear` takes back what the toolbar says of a tab.
 */
export async function followSettings(clear: (tab: number) => Promise<void>): Promise<void> {
  const settings = await readSettings();
  for (const [tab] of await listTabs()) await forgetPaused(tab, settings, clear);
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && sendToPage({ tab: id, frame: 'all' }, 'settings.changed', {})),
  );
}

/** Keeps of a page that is paused now what reading it again starts from. */
async function forgetPaused(
  tab: number,
  settings: Settings,
  clear: (tab: number) => Promise<void>,
): Promise<void> {
  let isPaused = false;
  await changeTab(tab, (known) => {
    const { frame, document, host, asked } = known;
    isPaused = pausedBy(settings, host) !== undefined;
    return isPaused ? { frame, document, host, ...(asked && { asked }) } : known;
  });
  if (isPaused) await clear(tab);
}
