import { receiveInPage } from '../../platform/receive-in-page.ts';
import type { walkClaims } from './walk-claims.ts';

type Told = {
  readonly walk: ReturnType<typeof walkClaims>;
  readonly onSettings: () => void;
  /** The reader took the page's site from the extension. */
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
};

/** Does in the page what the background tells. */
export function doAsTold({ walk, onSettings, onLeave, signal }: Told): void {
  receiveInPage(
    {
      'claim.show': ({ claim }) => walk.show(claim),
      'claim.step': ({ by }) => walk.step(by),
      'card.open': walk.openCard,
      'place.back': walk.goBack,
      'page.leave': onLeave,
      'settings.changed': onSettings,
    },
    signal,
  );
}
