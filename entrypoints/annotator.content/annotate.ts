import { annotatePage } from '../../page/annotate-page.ts';
import type { Painted } from '../../page/paint-page.ts';
import type { PageChange } from '../../page/watch-page.ts';
import { isExtensionHere } from '../../platform/extension-here.ts';
import type { SettingsHere } from '../../platform/messages.ts';
import { receiveInPage } from '../../platform/receive-in-page.ts';
import { offerPage } from './annotated-page.ts';
import { askForClaims } from './ask-for-claims.ts';
import { awaitWalker } from './await-walker.ts';
import { expectCards } from './expect-cards.ts';
import { keepReading } from './keep-reading.ts';
import { takeSettings } from './take-settings.ts';
import { tellFailed } from './tell-failed.ts';
import { tellPlaces } from './tell-places.ts';

/** Paints the page's claims until the end of `life` takes everything back. `restart` begins anew. */
export function annotate(
  first: SettingsHere,
  { life, restart }: { readonly life: AbortController; readonly restart: () => void },
): void {
  const { signal } = life;
  const listeners = new Set<(now: Painted) => void>([tellPlaces(signal)]);
  const annotation = annotatePage({
    signal,
    check: askForClaims,
    painting: first,
    onPaint: (now) => {
      for (const told of listeners) told(now);
    },
  });
  const settings = takeSettings({ first, annotation, restart });
  const current = () => {
    // What is left of an updated extension has no words for a card: nothing of it is painted any more.
    if (!isExtensionHere()) life.abort();
    return annotation.current();
  };
  const onPaint = (told: (now: Painted) => void, until: AbortSignal) => {
    listeners.add(told);
    until.addEventListener('abort', () => listeners.delete(told), { once: true });
    told(annotation.current());
  };
  const leave = () => life.abort();
  const read = (change: PageChange) => annotation.read(change).catch(tellFailed);
  const onSettings = () => settings.take().catch(tellFailed);
  const walkBy = awaitWalker(signal);
  receiveInPage({ 'settings.changed': onSettings, 'page.leave': leave }, signal);
  offerPage({ signal, current, settings: settings.current, onPaint, walkBy, hide: annotation.hide, leave });
  expectCards(signal);
  keepReading(read, signal, restart);
}
