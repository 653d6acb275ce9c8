import { viewStory } from '../core/pack/fact-view.ts';
import type { StoryIndex } from '../core/pack/story-index.ts';
import type { SettingsForOwnPages } from './answer-settings.ts';
import { browser } from './browser.ts';
import { followPauses } from './follow-settings.ts';
import type { TabState } from './messages.ts';
import { canRead } from './read-document-id.ts';
import type { PopupMessageHandlers } from './receive-messages.ts';
import { sendToPage } from './send-to-page.ts';
import { pausedBy, pauseEverywhere, pauseHost, readSettings } from './settings.ts';
import { readTab } from './tab-states.ts';

/** What answering the popup takes from outside. */
export type PopupAnswering = {
  readonly story: () => StoryIndex;
  /** Takes back what the toolbar says of a tab. */
  readonly clear: (tab: number) => Promise<void>;
};

/** The background's answers to the popup: what a tab shows, and the reader's switches. */
export function answerPopup({
  story,
  clear,
}: PopupAnswering): Omit<PopupMessageHandlers, keyof SettingsForOwnPages> {
  return {
    'tab.state': ({ tab }) => describeTab(tab, story),
    'tab.show-claim': async ({ tab, claim }) => {
      const page = await readTab(tab);
      if (page) await sendToPage({ tab, frame: page.frame }, 'claim.show', { claim });
    },
    'site.pause': async ({ host, paused }) => {
      await pauseHost(host, paused);
      await followPauses(clear);
    },
    'all.pause': async ({ paused }) => {
      await pauseEverywhere(paused);
      await followPauses(clear);
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
