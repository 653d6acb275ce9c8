import { createAnnouncer } from '../../components/card/announcer.ts';
import { createCardHost } from '../../components/card/card-host.tsx';
import type { Strings } from '../../components/create-strings.ts';
import { annotatePage } from '../../page/annotate-page.ts';
import type { PageChange } from '../../page/watch-page.ts';
import { isExtensionHere } from '../../platform/extension-here.ts';
import type { SettingsHere } from '../../platform/messages.ts';
import { announceClaims } from './announce-claims.ts';
import { askForClaims } from './ask-for-claims.ts';
import { doAsTold } from './do-as-told.ts';
import { doWithCards } from './do-with-cards.ts';
import { keepReading } from './keep-reading.ts';
import { pointToCards } from './point-to-cards.ts';
import { showCards } from './show-cards.ts';
import { takeSettings } from './take-settings.ts';
import { tellFailed } from './tell-failed.ts';
import { tellPlaces } from './tell-places.ts';
import { walkClaims } from './walk-claims.ts';

/** Paints the page's claims and opens their cards, until the end of `life` takes everything back. `restart` begins anew. */
export function annotate(
  first: SettingsHere,
  strings: Strings,
  { life, restart }: { readonly life: AbortController; readonly restart: () => void },
): void {
  const { signal } = life;
  const say = createAnnouncer(document, strings.language, signal);
  const announce = announceClaims(say, strings);
  const doing = doWithCards({
    hide: (claim) => annotation.hide(claim),
    close: () => cards.close(),
    say,
    strings,
  });
  const tell = tellPlaces(signal);
  const cards = showCards(createCardHost(document, strings), doing, signal);
  const annotation = annotatePage({
    signal,
    check: askForClaims,
    painting: first,
    onPaint: (now) => {
      cards.refresh(now);
      announce(now);
      tell(now);
    },
  });
  const settings = takeSettings({ first, annotation, restart });
  const current = () => {
    // What is left of an updated extension has no words for a card: nothing of it is painted any more.
    if (!isExtensionHere()) life.abort();
    return annotation.current();
  };
  const read = (change: PageChange) => annotation.read(change).catch(tellFailed);
  const walk = walkClaims({ current, cards, say, strings });
  const onSettings = () => settings.take().catch(tellFailed);
  doAsTold({ walk, onSettings, onLeave: () => life.abort(), signal });
  pointToCards({ current, settings: settings.current, cards, signal });
  keepReading(read, signal, restart);
}
