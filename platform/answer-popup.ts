import type { StoryIndex } from '../core/pack/story-index.ts';
import type { SettingsForOwnPages } from './answer-settings.ts';
import { browser } from './browser.ts';
import { checkTab } from './check-tab.ts';
import { describeTab } from './describe-tab.ts';
import { followSettings } from './follow-settings.ts';
import { injectAnnotator } from './inject-annotator.ts';
import type { PopupMessageHandlers } from './receive-messages.ts';
import { reportTab } from './report-tab.ts';
import { sendToPage } from './send-to-page.ts';
import { pauseEverywhere, pauseHost } from './settings.ts';
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
    'tab.state': async ({ tab }) => {
      const state = await describeTab(tab, story);
      if (state.state === 'reading') await bringReader(tab);
      return state;
    },
    'tab.show-claim': async ({ tab, claim }) => {
      const page = await readTab(tab);
      if (page) await sendToPage({ tab, frame: page.frame }, 'claim.show', { claim });
    },
    'tab.check': async ({ tab }) => {
      await checkTab(tab);
    },
    'tab.report': ({ tab }) => reportTab(tab, story()),
    'site.pause': async ({ tab, host, paused }) => {
      const { incognito } = await browser.tabs.get(tab);
      await pauseHost(host, paused, incognito);
      await followSettings(clear);
    },
    'all.pause': async ({ paused }) => {
      await pauseEverywhere(paused);
      await followSettings(clear);
    },
  };
}

/** Where a page waits to be read and nobody is there to read it, as after the browser ended the background midway. */
async function bringReader(tab: number): Promise<void> {
  const page = await readTab(tab);
  if (!page || page.result) return;
  const to = { tab, frame: page.frame };
  // The annotator hears it, or else the gate, which then asks for one; a page that the reader wants checked may have neither.
  if (!(await sendToPage(to, 'settings.changed', {}))) await injectAnnotator(to);
}
