import type { PageResult, PageText } from '../core/claims/page-text.ts';
import { viewStory } from '../core/pack/fact-view.ts';
import type { StoryIndex } from '../core/pack/story-index.ts';
import type { SettingsForPages } from './answer-settings.ts';
import { inOrder } from './in-order.ts';
import { injectAnnotator } from './inject-annotator.ts';
import type { PageMessageHandlers } from './receive-messages.ts';
import { pausedBy, readSettings } from './settings.ts';
import { readTab, writeTab } from './tab-states.ts';

/** What answering pages takes from outside. */
export type PageChecking = {
  readonly check: (page: PageText) => PageResult;
  readonly story: () => StoryIndex;
  /** Shows the outcome of a check on the toolbar. */
  readonly announce: (tab: number, result: PageResult) => Promise<void>;
};

/**
 * The background's answers to pages: the annotator for a page that may concern the story, and the claims of its text.
 * Only a tab's top frame is kept in mind and counted; frames inside it get their claims all the same.
 */
export function answerPages({
  check,
  story,
  announce,
}: PageChecking): Omit<PageMessageHandlers, keyof SettingsForPages> {
  const oneAfterAnother = inOrder();
  const isPaused = async (host: string) => pausedBy(await readSettings(), host) !== undefined;
  return {
    'page.maybe': async (_, { tab, ...page }) => {
      // Kept for a paused page too: it is where checking starts when the reader resumes.
      if (page.frame === 0) await writeTab(tab, page);
      if (!(await isPaused(page.host))) await injectAnnotator({ tab, frame: page.frame });
    },
    'page.check': async (request, { tab, ...page }) => {
      if (await isPaused(page.host)) return { state: 'paused' };
      const result = await oneAfterAnother(() => check(request.page));
      // The reader may have paused while the page waited its turn.
      if (await isPaused(page.host)) return { state: 'paused' };
      if (page.frame === 0 && (await readTab(tab))?.document === page.document) {
        await writeTab(tab, { ...page, result });
        await announce(tab, result);
      }
      return { state: 'checked', result, story: viewStory(story(), result.claims) };
    },
  };
}
