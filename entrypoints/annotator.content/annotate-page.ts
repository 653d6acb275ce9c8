import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { type Article, textOfArticle } from '../../page/article.ts';
import { isHidden } from '../../page/is-hidden.ts';
import { type PlacedClaim, paintClaims } from '../../page/paint-claims.ts';
import { areSamePlaces, placeClaims } from '../../page/place-claims.ts';
import { readArticle } from '../../page/read-article.ts';
import type { PageChange } from '../../page/watch-page.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** What is painted now, and the facts it was compared with; nothing painted before the first answer. */
export type Painted = { readonly placed: readonly PlacedClaim[]; readonly story?: StoryView };

/** Reads the page, asks the background for its claims and paints them, again whenever `read` is called. */
export function annotatePage({ signal, onPaint }: { signal: AbortSignal; onPaint: (now: Painted) => void }) {
  let painted: Painted = { placed: [] };
  let claims: readonly Claim[] = [];
  let asked: string | undefined;
  let answered: string | undefined;
  let paused = false;
  let erase = () => {};

  const paint = (article: Article, story?: StoryView) => {
    const placed = placeClaims(article, claims);
    if (story === painted.story && areSamePlaces(placed, painted.placed)) return;
    erase();
    erase = paintClaims(placed);
    painted = { placed, ...(story && { story }) };
    onPaint(painted);
  };
  const clear = () => {
    asked = undefined;
    answered = undefined;
    claims = [];
    paint({ blocks: [] });
  };
  const read = async ({ moved }: PageChange) => {
    if (paused) return;
    const article = readArticle(document, { isHidden });
    const text = textKey(article);
    if (text === answered && text === asked && !moved) return paint(article, painted.story);
    if (text === asked && !moved) return;
    asked = text;
    const answer = await sendMessage('page.check', { page: textOfArticle(article) }).catch(() => undefined);
    // The page may have changed again, or checking been paused, while the background was asked.
    if (signal.aborted || asked !== text) return;
    if (answer?.state !== 'checked') return clear();
    answered = text;
    claims = answer.result.claims;
    // The page may have put the same text into other nodes meanwhile; other text comes with a read of its own.
    const now = readArticle(document, { isHidden });
    paint(textKey(now) === text ? now : article, answer.story);
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    /** What is painted now. */
    current: () => painted,
    /** Reads the page anew, and asks only where its text differs or the page has moved. */
    read,
    /** Erases everything and reads no more, or begins again. */
    pause: (now: boolean) => {
      paused = now;
      return paused ? clear() : read({ moved: true });
    },
  };
}

/** Equal for articles that the background would answer alike. */
function textKey(article: Article): string {
  return JSON.stringify(textOfArticle(article));
}
