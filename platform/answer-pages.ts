import type { PageResult, PageText } from '../core/claims/page-text.ts';
import { excerptPage } from '../core/export/excerpt-page.ts';
import { viewStory } from '../core/pack/fact-view.ts';
import type { StoryIndex } from '../core/pack/story-index.ts';
import type { SettingsForPages } from './answer-settings.ts';
import { inOrder } from './in-order.ts';
import { injectAnnotator } from './inject-annotator.ts';
import type { PageMessageHandlers } from './receive-messages.ts';
import { pausedBy, readSettings } from './settings.ts';
import { forgetTab, readTab, writeTab } from './tab-states.ts';

/** What answering pages takes from outside. */
export type PageChecking = {
  readonly check: (page: PageText) => PageResult;
  readonly story: () => StoryIndex;
  /** Shows the outcome of a check on the toolbar. */
  readonly announce: (tab: number, result: PageResult) => Promise<void>;
};

/**
 * The background's answers to pages: the annotator for a page that may concern the story, and the claims of its text.
 * Of a tab, one document is kept in mind and counted:
 * the top frame's, or that of a frame that fills the window where the top frame says nothing of the story.
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
      if (page.frame === 0 || !(await readTab(tab))) await writeTab(tab, page);
      const settings = await readSettings();
      if (settings.runs === 'when-asked' || pausedBy(settings, page.host) !== undefined) return;
      const isThere = await injectAnnotator({ tab, frame: page.frame });
      // It went away, or its site was taken from us: there is nothing to wait for.
      if (!isThere && (await readTab(tab))?.document === page.document) await forgetTab(tab);
    },
    'page.check': async (request, { tab, ...page }) => {
      if (await isPaused(page.host)) return { state: 'paused' };
      const isKept = async () => (await readTab(tab))?.document === page.document;
      let result: PageResult;
      try {
        const found = await oneAfterAnother(() => check(request.page));
        result = request.isCut ? { ...found, stopped: true } : found;
      } catch (error) {
        if (await isKept()) await writeTab(tab, { ...page, failed: true });
        throw error;
      }
      // The reader may have paused while the page waited its turn.
      if (await isPaused(page.host)) return { state: 'paused' };
      if (await isKept()) {
        const excerpt = excerptPage(request.page, result.claims);
        await writeTab(tab, { ...page, result, excerpt, checkedAt: new Date().toISOString() });
        await announce(tab, result);
      }
      return { state: 'checked', result, story: viewStory(story(), result.claims) };
    },
    'page.failed': async (_, { tab, ...page }) => {
      if ((await readTab(tab))?.document === page.document) await writeTab(tab, { ...page, failed: true });
    },
    'page.places': async ({ positions }, { tab, document }) => {
      const known = await readTab(tab);
      if (known?.result && known.document === document) await writeTab(tab, { ...known, positions });
    },
  };
}
