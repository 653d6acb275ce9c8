import type { Claim } from '../core/claims/claim.ts';
import type { PageText } from '../core/claims/page-text.ts';
import type { StoryView } from '../core/pack/fact-view.ts';
import { type Article, textOfArticle } from './article.ts';
import type { Registration } from './highlight-registry.ts';
import { isHidden } from './is-hidden.ts';
import { type PlacedClaim, paintClaims } from './paint-claims.ts';
import { claimKey, type Painting } from './painting.ts';
import { areSamePlaces, placeClaims } from './place-claims.ts';
import { readArticle } from './read-article.ts';
import type { PageChange } from './watch-page.ts';

/** The claims of a page's text, and what they were compared with. */
export type Checked = { readonly claims: readonly Claim[]; readonly story: StoryView };

/** What stands in the page now, and the facts it was compared with; no story before the first answer. */
export type Painted = {
  /** What is painted. */
  readonly placed: readonly PlacedClaim[];
  /** The same, with the claims that the reader wants painted no more. */
  readonly all: readonly PlacedClaim[];
  readonly story?: StoryView;
};

/** What annotating a page needs. */
export type Annotating = {
  /** Erases everything and ends. */
  readonly signal: AbortSignal;
  /** Finds the claims of a text; nothing where checking is paused or out of reach. */
  readonly check: (page: PageText) => Promise<Checked | undefined>;
  readonly painting: Painting;
  /** What is painted has changed. */
  readonly onPaint: (now: Painted) => void;
};

/** Reads the page, has it checked and paints its claims, again whenever `read` is called. */
export function annotatePage({ signal, check, painting, onPaint }: Annotating) {
  // What the reader hides here is forgotten with the page: nothing of a page is stored.
  const hidden = new Set<string>();
  let style = painting;
  let painted: Painted = { placed: [], all: [] };
  let claims: readonly Claim[] = [];
  let asked: string | undefined;
  let answered: string | undefined;
  let paused = false;
  let drawn: Registration | undefined;

  const paint = (article: Article, story?: StoryView) => {
    const all = placeClaims(article, claims);
    const isDrawn = drawn?.stands() ?? true;
    if (isDrawn && story === painted.story && areSamePlaces(all, painted.all)) return;
    draw(all, story);
  };
  const draw = (all: readonly PlacedClaim[], story?: StoryView) => {
    const placed = all.filter(
      ({ claim }) => !style.hiddenVerdicts.includes(claim.verdict) && !hidden.has(claimKey(claim)),
    );
    drawn?.erase();
    drawn = paintClaims(placed, style);
    painted = { placed, all, ...(story && { story }) };
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
    /** What stands in the page now. */
    current: () => painted,
    /** Paints in another way from now on. */
    paintAs: (now: Painting) => {
      style = now;
      draw(painted.all, painted.story);
    },
    /** Paints a claim no more, wherever the page makes it, until the page is loaded again. */
    hide: (claim: Claim) => {
      hidden.add(claimKey(claim));
      draw(painted.all, painted.story);
    },
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
