import type { Claim } from '../core/claims/claim.ts';
import type { PageText } from '../core/claims/page-text.ts';
import type { StoryView } from '../core/pack/fact-view.ts';
import { type Article, isSameText, textOfArticle } from './article.ts';
import { isHidden } from './is-hidden.ts';
import { type Answered, type PaintingOfPage, paintPage } from './paint-page.ts';
import { readArticleInSteps } from './read-article.ts';
import { Slices } from './slices.ts';
import { startTurns } from './turns.ts';
import type { PageChange } from './watch-page.ts';

/** The claims of a page's text, and what they were compared with. */
export type Checked = { readonly claims: readonly Claim[]; readonly story: StoryView };

/** What annotating a page needs. */
export type Annotating = PaintingOfPage & {
  /** Erases everything and ends. */
  readonly signal: AbortSignal;
  /** Finds the claims of a text; nothing where checking is paused or out of reach. */
  readonly check: (page: PageText) => Promise<Checked | undefined>;
};

/** Reads the page, has it checked and paints its claims, again whenever `read` is called. In slices: no page waits for it. */
export function annotatePage({ check, ...options }: Annotating) {
  const { signal } = options;
  const page = paintPage(options);
  const nextReading = startTurns(signal);
  /** What was asked last, and then its answer. */
  let asked: Article | undefined;
  let answered: Answered | undefined;
  let hasMoved = false;
  let paused = false;

  const clear = () => {
    nextReading();
    asked = undefined;
    answered = undefined;
    page.clear();
  };
  const readNow = (slices: Slices) => slices.run(readArticleInSteps(document, { isHidden }), nextReading());
  const ask = async (article: Article) => {
    asked = article;
    answered = undefined;
    hasMoved = false;
    const checked = await check(textOfArticle(article));
    // The page may have changed again, or checking been paused, meanwhile.
    if (signal.aborted || asked !== article) return;
    if (checked) answered = { article, ...checked };
    else clear();
  };
  const readIn = async (slices: Slices, { moved }: PageChange) => {
    if (paused || signal.aborted) return;
    hasMoved ||= moved;
    const article = await readNow(slices);
    if (!article) return;
    if (asked && isSameText(article, asked) && !hasMoved) {
      if (answered) await page.place(slices, { ...answered, article });
      return;
    }
    await ask(article);
    if (!answered || asked !== article) return;
    const isLost = await page.place(slices, answered);
    // The page may have put the same text into other nodes meanwhile; other text comes with a read of its own.
    const now = isLost ? await readNow(slices) : undefined;
    if (now && answered && asked === article && isSameText(now, article))
      await page.place(slices, { ...answered, article: now });
  };
  const read = async (change: PageChange) => {
    const slices = new Slices();
    await readIn(slices, change);
    return slices.spent;
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    current: page.current,
    paintAs: page.paintAs,
    hide: page.hide,
    /** Reads the page anew, and asks only where its text differs or the page has moved. Resolves to milliseconds of work. */
    read,
    /** Erases everything and reads no more, or begins again. */
    pause: async (now: boolean) => {
      paused = now;
      if (paused) clear();
      else await read({ moved: true });
    },
  };
}
