import { announcerName, createAnnouncer } from '../../components/card/announcer.ts';
import { cardHostName, createCardHost } from '../../components/card/card-host.tsx';
import type { Strings } from '../../components/create-strings.ts';
import { annotatePage } from '../../page/annotate-page.ts';
import { watchPage } from '../../page/watch-page.ts';
import type { PageSettings } from '../../platform/messages.ts';
import { receiveInPage } from '../../platform/receive-in-page.ts';
import { announceClaims } from './announce-claims.ts';
import { askForClaims } from './ask-for-claims.ts';
import { doWithCards } from './do-with-cards.ts';
import { pointToCards } from './point-to-cards.ts';
import { showCards } from './show-cards.ts';
import { tellPlaces } from './tell-places.ts';
import { walkClaims } from './walk-claims.ts';

/** Paints the page's claims and opens their cards, until `signal` takes everything back. */
export function annotate(settings: PageSettings, strings: Strings, signal: AbortSignal): void {
  let current = settings;
  const say = createAnnouncer(document, strings.language, signal);
  const announce = announceClaims(say, strings);
  const doing = doWithCards({
    hide: (claim) => annotation.hide(claim),
    close: () => cards.close(),
    say,
    strings,
  });
  const cards = showCards(createCardHost(document, strings), doing, signal);
  const annotation = annotatePage({
    signal,
    check: askForClaims,
    painting: settings,
    onPaint: (now) => {
      cards.refresh(now);
      announce(now);
      tellPlaces(now);
    },
  });
  const walk = walkClaims({ current: annotation.current, cards, say, strings });

  receiveInPage(
    {
      'claim.show': ({ claim }) => walk.show(claim),
      'claim.step': ({ by }) => walk.step(by),
      'card.open': walk.openCard,
      'place.back': walk.goBack,
      'page.pause': ({ paused }) => annotation.pause(paused),
      'settings.changed': (now) => {
        current = now;
        annotation.paintAs(now);
      },
    },
    signal,
  );
  pointToCards({ current: annotation.current, settings: () => current, cards, signal });
  watchPage(window, { signal, ignore: [cardHostName, announcerName], onChange: annotation.read });
  annotation.read({ moved: false });
}
