import type { PageResult, PageText } from '../core/claims/page-text.ts';
import { excerptPage } from '../core/export/excerpt-page.ts';
import { viewStory } from '../core/pack/fact-view.ts';
import type { StoryIndex } from '../core/pack/story-index.ts';
import type { SettingsForPages } from './answer-settings.ts';
import type { PageSender } from './identify-sender.ts';
import { inOrder } from './in-order.ts';
import { injectAnnotator, injectCards } from './inject-annotator.ts';
import type { EarlyAnswers } from './messages.ts';
import type { PageMessageHandlers } from './receive-messages.ts';
import { pausedBy, readSettings, type Settings } from './settings.ts';
import { forgetTab, readTab, writeTab } from './tab-states.ts';

/** What answering pages takes from outside. */
export type PageChecking = {
  readonly check: (page: PageText) => PageResult;
  readonly story: () => StoryIndex;
  /** What a page's annotator asks first, to be left for it. */
  readonly early: (settings: Settings, sender: PageSender) => Promise<EarlyAnswers>;
};

/**
 * The background's answers to pages: the annotator for a page that may concern the story, and the claims of its text.
 * Of a tab, one document is kept in mind and counted:
 * the top frame's, or that of a frame that fills the window where the top frame says nothing of the story.
 */
export function answerPages({
  check,
  story,
  early,
}: PageChecking): Omit<PageMessageHandlers, keyof SettingsForPages> {
  const oneAfterAnother = inOrder();
  const isPaused = async (host: string) => pausedBy(await readSettings(), host) !== undefined;
  /** What is being kept of each tab while its page waits for nothing of it. */
  const keeping = new Map<number, Promise<void>>();
  const keep = (tab: number, work: Promise<void>) => {
    const done = () => keeping.get(tab) === work && keeping.delete(tab);
    keeping.set(tab, work);
    work.then(done, done);
    return work;
  };
  /** The record of the tab that a page is in; nothing where it is of another document. */
  const kept = async ({ tab, document }: PageSender) => {
    await keeping.get(tab)?.catch(() => undefined);
    const known = await readTab(tab);
    return known?.document === document ? known : undefined;
  };
  const keepPage = async ({ tab, ...page }: PageSender) => {
    if (page.frame === 0 || !(await readTab(tab))) await writeTab(tab, page);
  };
  const annotate = async (sender: PageSender) => {
    const { tab } = sender;
    try {
      const [isInjected] = await Promise.all([
        injectAnnotator(sender, { isThere: true }),
        keep(tab, keepPage(sender)),
      ]);
      // It went away, or its site was taken from us: there is nothing to wait for.
      if (!isInjected && (await kept(sender))) await forgetTab(tab);
    } catch (error) {
      console.warn(`Plumbline: tab ${tab} is read, and nothing kept of it`, error);
    }
  };
  const keepResult = async ({ tab, ...page }: PageSender, text: PageText, result: PageResult) => {
    try {
      const excerpt = excerptPage(text, result.claims);
      await writeTab(tab, { ...page, result, excerpt, checkedAt: new Date().toISOString() });
    } catch (error) {
      console.warn(`Plumbline: what was found in tab ${tab} is in its page alone`, error);
    }
  };
  return {
    'page.maybe': async (_, sender) => {
      const settings = await readSettings();
      if (settings.runs === 'when-asked' || pausedBy(settings, sender.host) !== undefined) {
        // It is where checking starts when the reader resumes, or asks.
        await keep(sender.tab, keepPage(sender));
        return undefined;
      }
      // Not awaited: the answer is to be there before the annotator is.
      annotate(sender);
      return early(settings, sender);
    },
    'page.check': async (request, sender) => {
      const { tab, ...page } = sender;
      try {
        // The browser looks up both while the engine reads, which holds up this thread and no other.
        const [isPausedNow, known, found] = await oneAfterAnother(() =>
          Promise.all([isPaused(page.host), kept(sender), check(request.page)]),
        );
        if (isPausedNow) return { state: 'paused' };
        const result: PageResult = request.isCut ? { ...found, stopped: true } : found;
        // Not awaited: the page is waiting for its claims.
        if (known) keep(tab, keepResult(sender, request.page, result));
        return { state: 'checked', result, story: viewStory(story(), result.claims) };
      } catch (error) {
        if (await kept(sender)) await writeTab(tab, { ...page, failed: true });
        throw error;
      }
    },
    'page.cards': async (_, sender) => {
      await injectCards(sender);
      return undefined;
    },
    'page.failed': async (_, sender) => {
      const { tab, ...page } = sender;
      if (await kept(sender)) await writeTab(tab, { ...page, failed: true });
    },
    'page.places': async ({ positions }, sender) => {
      const known = await kept(sender);
      if (known?.result) await writeTab(sender.tab, { ...known, positions });
    },
  };
}
