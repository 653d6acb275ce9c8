import { receiveInPage } from '../../platform/receive-in-page.ts';
import type { walkClaims } from './walk-claims.ts';

/** Goes to claims in the page as the background tells, until `signal` aborts. */
export function walkAsTold(walk: ReturnType<typeof walkClaims>, signal: AbortSignal): void {
  receiveInPage(
    {
      'claim.show': ({ claim }) => walk.show(claim),
      'claim.step': ({ by }) => walk.step(by),
      'card.open': walk.openCard,
      'place.back': walk.goBack,
    },
    signal,
  );
}
