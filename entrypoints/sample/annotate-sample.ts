import { createAnnouncer } from '../../components/card/announcer.ts';
import { createCardHost } from '../../components/card/card-host.tsx';
import type { Strings } from '../../components/create-strings.ts';
import { type PlacedClaim, paintClaims } from '../../page/paint-claims.ts';
import { placeClaims } from '../../page/place-claims.ts';
import { scrollToRange } from '../../page/scroll-to-range.ts';
import type { PageSettings } from '../../platform/messages.ts';
import { readerColourRules } from '../../platform/reader-colours.ts';
import { doWithCards } from '../cards.content/do-with-cards.ts';
import { pointToCards } from '../cards.content/point-to-cards.ts';
import { showCards } from '../cards.content/show-cards.ts';
import type { CheckedSample } from './check-sample.ts';
import { dressRoot } from './dress-root.ts';

/** Paints the claims of a sample and opens their cards, as in any page, until `signal` takes everything back. */
export function annotateSample(
  { article, claims, story }: CheckedSample,
  settings: PageSettings,
  strings: Strings,
  signal: AbortSignal,
) {
  const placed = placeClaims(article, claims);
  let current = settings;
  let shown: readonly PlacedClaim[] = [];
  let erase = () => {};
  const painted = () => ({ placed: shown, all: shown, story });
  const paint = (now: PageSettings, hidden?: unknown) => {
    current = now;
    shown = placed.filter(({ claim }) => !now.hiddenVerdicts.includes(claim.verdict) && claim !== hidden);
    erase();
    dressRoot(document, readerColourRules(now.colours));
    erase = paintClaims(shown, now).erase;
    cards.refresh(painted());
  };
  const say = createAnnouncer(document, strings.language, signal);
  const doing = doWithCards({
    hide: (claim) => paint(current, claim),
    close: () => cards.close(),
    say,
    strings,
  });
  const cards = showCards(createCardHost(document, strings, dressRoot), doing, signal);
  signal.addEventListener('abort', () => erase(), { once: true });

  pointToCards({ current: painted, settings: () => current, cards, signal });
  paint(settings);
  return {
    /** Paints in another way from now on. */
    paintAs: (now: PageSettings) => paint(now),
    /** Opens the card of a claim, by its index, and gives it the keyboard. */
    show: (index: number) => {
      const wanted = placed.find((each) => each.index === index);
      if (!wanted) return;
      scrollToRange(wanted.range);
      cards.open({ claims: [wanted], story, stays: 'until-pressed', focus: true });
    },
  };
}
