import { viewStory } from '../core/pack/fact-view.ts';
import type { StoryIndex } from '../core/pack/story-index.ts';
import { browser } from './browser.ts';
import { injectAnnotator } from './inject-annotator.ts';
import type { TabState } from './messages.ts';
import { canRead } from './read-document-id.ts';
import type { PopupMessageHandlers } from './receive-messages.ts';
import { sendToPage } from './send-to-page.ts';
import { pausedBy, pauseEverywhere, pauseHost, readSettings } from './settings.ts';
import { listTabs, readTab, type TabRecord, writeTab } from './tab-states.ts';

/** What answering the popup takes from outside. */
export type PopupAnswering = {
  readonly story: () => StoryIndex;
  /** Takes back what the toolbar says of a tab. */
  readonly clear: (tab: number) => Promise<void>;
};

/** The background's answers to the popup: what a tab shows, and the reader's switches. */
export function answerPopup({ story, clear }: PopupAnswering): PopupMessageHandlers {
  const follow = async () => {
    const settings = await readSettings();
    const tabs = await listTabs();
    await Promise.all(
      tabs.map(([tab, page]) => followPause(tab, page, pausedBy(settings, page.host) !== undefined, clear)),
    );
  };
  return {
    'tab.state': ({ tab }) => describeTab(tab, story),
    'tab.show-claim': async ({ tab, claim }) => {
      const page = await readTab(tab);
      if (page) await sendToPage({ tab, frame: page.frame }, 'claim.show', { claim });
    },
    'site.pause': async ({ host, paused }) => {
      await pauseHost(host, paused);
      await follow();
    },
    'all.pause': async ({ paused }) => {
      await pauseEverywhere(paused);
      await follow();
    },
  };
}

async function describeTab(tab: number, story: () => StoryIndex): Promise<TabState> {
  const url = (await browser.tabs.get(tab)).url ?? '';
  if (!/^https?:/.test(url)) return { state: 'restricted' };
  const { host } = new URL(url);
  const by = pausedBy(await readSettings(), host);
  if (by) return { state: 'paused', host, by };
  const page = await readTab(tab);
  if (page?.result) return { state: 'checked', host, result: page.result, story: viewStory(story()) };
  if (page) return { state: 'reading', host };
  return (await canRead(tab)) ? { state: 'quiet', host } : { state: 'restricted' };
}

/** Brings one page in line with the switches. A page that has no annotator yet gets one when checking resumes. */
async function followPause(
  tab: number,
  page: TabRecord,
  paused: boolean,
  clear: (tab: number) => Promise<void>,
): Promise<void> {
  if (paused) {
    const { result, ...rest } = page;
    if (result) await writeTab(tab, rest);
    await clear(tab);
    await sendToPage({ tab, frame: page.frame }, 'page.pause', { paused });
  } else if (!page.result) {
    const heard = await sendToPage({ tab, frame: page.frame }, 'page.pause', { paused });
    if (!heard) await injectAnnotator({ tab, frame: page.frame });
  }
}
