import { injectAnnotator } from './inject-annotator.ts';
import { pageSettingsOf } from './page-settings.ts';
import { insertReaderColours } from './reader-colours.ts';
import { sendToPage } from './send-to-page.ts';
import { pausedBy, readSettings } from './settings.ts';
import { listTabs, type TabRecord, writeTab } from './tab-states.ts';

/** Brings all open pages in line with the pauses. `clear` takes back what the toolbar says of a tab. */
export async function followPauses(clear: (tab: number) => Promise<void>): Promise<void> {
  const settings = await readSettings();
  const tabs = await listTabs();
  await Promise.all(
    tabs.map(([tab, page]) => {
      const paused = pausedBy(settings, page.host) !== undefined;
      const mayRun = settings.runs === 'by-itself' || page.asked === true;
      return followPause(tab, page, { paused, mayRun }, clear);
    }),
  );
}

/** Tells all open pages how claims are to be painted now, and when cards open. */
export async function tellSettings(): Promise<void> {
  const settings = pageSettingsOf(await readSettings());
  const tabs = await listTabs();
  await Promise.all(
    tabs.map(async ([tab, { frame }]) => {
      await insertReaderColours({ tab, frame }, settings.colours);
      await sendToPage({ tab, frame }, 'settings.changed', settings);
    }),
  );
}

/** Brings one page in line with the switches. A page that has no annotator yet gets one when checking resumes. */
async function followPause(
  tab: number,
  page: TabRecord,
  { paused, mayRun }: { readonly paused: boolean; readonly mayRun: boolean },
  clear: (tab: number) => Promise<void>,
): Promise<void> {
  if (paused) {
    const { frame, document, host, asked } = page;
    if (page.result || page.failed) await writeTab(tab, { frame, document, host, ...(asked && { asked }) });
    await clear(tab);
    await sendToPage({ tab, frame: page.frame }, 'page.pause', { paused });
  } else if (!page.result) {
    const heard = await sendToPage({ tab, frame: page.frame }, 'page.pause', { paused });
    if (!heard && mayRun) await injectAnnotator({ tab, frame: page.frame });
  }
}
