import type { Claim } from '../core/claims/claim.ts';
import type { PageText } from '../core/claims/page-text.ts';
import type { StoryView } from '../core/pack/fact-view.ts';
import { type Article, textOfArticle } from './article.ts';
import { isHidden } from './is-hidden.ts';
import { type PlacedClaim, paintClaims } from './paint-claims.ts';
import { areSamePlaces, placeClaims } from './place-claims.ts';
import { readArticle } from './read-article.ts';
import type { PageChange } from './watch-page.ts';

/** The claims of a page's text, and what they were compared with. */
export type Checked = { readonly claims: readonly Claim[]; readonly story: StoryView };

/** What is painted now, and the facts it was compared with; no story before the first answer. */
export type Painted = { readonly placed: readonly PlacedClaim[]; readonly story?: StoryView };

/** What annotating a page needs. */
export type Annotating = {
  /** Erases everything and ends. */
  readonly signal: AbortSignal;
  /** Finds the claims of a text; nothing where checking is paused or out of reach. */
  readonly check: (page: PageText) => Promise<Checked | undefined>;
  /** What is painted has changed. */
  readonly onPaint: (now: Painted) => void;
};

/** Reads the page, has it checked and paints its claims, again whenever `read` is called. */
export function annotatePage({ signal, check, onPaint }: Annotating) {
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
    if (paused || signal.aborted) return;
    const article = readArticle(document, { isHidden });
    const text = textKey(article);
    if (text === asked && !moved) {
      if (text === answered) paint(article, painted.story);
      return;
    }
    asked = text;
    const checked = await check(textOfArticle(article));
    // The page may have changed again, or checking been paused, meanwhile.
    if (signal.aborted || asked !== text) return;
    if (!checked) return clear();
    answered = text;
    claims = checked.claims;
    // The page may have put the same text into other nodes meanwhile; other text comes with a read of its own.
    const now = readArticle(document, { isHidden });
    paint(textKey(now) === text ? now : article, checked.story);
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

/** Equal for articles that are answered alike. */
function textKey(article: Article): string {
  return JSON.stringify(textOfArticle(article));
}
