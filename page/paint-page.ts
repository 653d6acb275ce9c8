import type { Claim } from '../core/claims/claim.ts';
import type { StoryView } from '../core/pack/fact-view.ts';
import type { Article } from './article.ts';
import type { PlacedClaim } from './paint-claims.ts';
import { startPaintNear } from './paint-near.ts';
import { claimKey, type Painting } from './painting.ts';
import { haveMoved, keepSamePlaces, placeClaimsInSteps } from './place-claims.ts';
import { Slices } from './slices.ts';
import { startTurns } from './turns.ts';

/** What stands in the page now, and the facts it was compared with; no story before the first answer. */
export type Painted = {
  /** What is painted. */
  readonly placed: readonly PlacedClaim[];
  /** The same, with the claims that the reader wants painted no more. */
  readonly all: readonly PlacedClaim[];
  readonly story?: StoryView;
};

/** An article, its claims, and what they were compared with. */
export type Answered = {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly story: StoryView;
};

/** What painting a page needs. */
export type PaintingOfPage = {
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  readonly painting: Painting;
  /** What is painted has changed. */
  readonly onPaint: (now: Painted) => void;
};

/** Keeps the claims of a page painted as the reader wants them. What is in view when the first come is painted at once. */
export function paintPage({ signal, painting, onPaint }: PaintingOfPage) {
  // What the reader hides here is forgotten with the page: nothing of a page is stored.
  const hidden = new Set<string>();
  const nextTurn = startTurns(signal);
  let style = painting;
  let painted: Painted = { placed: [], all: [] };
  let paint = startPaintNear(style);
  /** What is being painted where nothing was. */
  let beginning: Answered | undefined;

  const isShown = ({ claim }: PlacedClaim) =>
    !style.hiddenVerdicts.includes(claim.verdict) && !hidden.has(claimKey(claim));
  /** What stands in `paint`. */
  const shown = new Set<PlacedClaim>();
  const show = (claims: readonly PlacedClaim[]) => {
    for (const each of claims.filter(isShown)) {
      if (shown.has(each)) continue;
      paint.add(each);
      shown.add(each);
    }
  };
  const startOver = () => {
    paint.erase();
    paint = startPaintNear(style);
    shown.clear();
  };
  const keep = (all: readonly PlacedClaim[], story?: StoryView) => {
    painted = { placed: all.filter(isShown), all, ...(story && { story }) };
    onPaint(painted);
  };
  const draw = (all: readonly PlacedClaim[], story?: StoryView) => {
    const now = new Set(all);
    // A page that grows keeps what is painted.
    if (!paint.stands() || [...shown].some((each) => !now.has(each))) startOver();
    show(all);
    keep(all, story);
  };
  const begin = async (slices: Slices, answered: Answered, turn: AbortSignal) => {
    const { article, claims, story } = answered;
    beginning = answered;
    startOver();
    const all = await slices.run(placeClaimsInSteps(article, claims, show), turn);
    if (!all) return undefined;
    // All others together: browsers look at all that is painted again whenever some is added.
    show(all);
    beginning = undefined;
    if (all.length > 0 || story !== painted.story) keep(all, story);
    return all;
  };
  const paintAgain = async (slices: Slices, { article, claims, story }: Answered, turn: AbortSignal) => {
    const placed = await slices.run(placeClaimsInSteps(article, claims), turn);
    if (!placed) return undefined;
    const all = keepSamePlaces(placed, painted.all);
    // The page may have emptied the registry.
    if (!paint.stands() || all !== painted.all || !isSameStory(story, painted.story)) draw(all, story);
    return all;
  };
  /** Paints claims where they stand now; whether any have left the places that the article gives them. */
  const place = async (slices: Slices, answered: Answered): Promise<boolean> => {
    const turn = nextTurn();
    const work = painted.all.length === 0 ? begin : paintAgain;
    const all = await work(slices, answered, turn);
    return all !== undefined && haveMoved(answered.article, answered.claims, all);
  };
  const redraw = () => {
    if (beginning) return void begin(new Slices(), beginning, nextTurn());
    startOver();
    draw(painted.all, painted.story);
  };

  return {
    /** What stands in the page now. */
    current: () => painted,
    place,
    /** Paints in another way from now on. */
    paintAs: (now: Painting) => {
      style = now;
      redraw();
    },
    /** Paints a claim no more, wherever the page makes it, until the page is loaded again. */
    hide: (claim: Claim) => {
      hidden.add(claimKey(claim));
      redraw();
    },
    /** Takes everything away. */
    clear: () => {
      nextTurn();
      beginning = undefined;
      startOver();
      if (painted.all.length > 0 || painted.story) keep([]);
    },
  };
}

/** Whether two answers compared with the same facts. */
function isSameStory(one: StoryView, other: StoryView | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
