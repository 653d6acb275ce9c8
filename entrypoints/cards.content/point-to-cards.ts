import { isOwnElement } from '../../components/card/own-element.ts';
import { claimsAtPoint } from '../../page/claim-at-point.ts';
import type { Painted } from '../../page/paint-page.ts';
import { pointAtClaims } from '../../page/point-at-claims.ts';
import type { PageSettings } from '../../platform/messages.ts';
import type { Cards } from './show-cards.ts';

/** Opens and closes cards by the pointer: a mouse, a finger or a pen. */
export function pointToCards({
  current,
  settings,
  cards,
  signal,
}: {
  readonly current: () => Painted;
  readonly settings: () => PageSettings;
  readonly cards: Cards;
  readonly signal: AbortSignal;
}): void {
  pointAtClaims(window, {
    signal,
    isCard: isOwnElement,
    find: (x, y) => {
      const { placed, story } = current();
      const claims = claimsAtPoint(placed, x, y);
      return claims.length > 0 && story ? { claims, story } : undefined;
    },
    holdsOpen: ({ claims }) => cards.isOpenOn(claims),
    restDelay: () => (settings().cardOpens === 'hover' ? settings().hoverDelay : undefined),
    onRest: (found, pointer) => cards.open({ ...found, pointer, stays: 'while-pointed', focus: false }),
    onPress: (found, pointer) => cards.open({ ...found, pointer, stays: 'until-pressed', focus: false }),
    onLeave: cards.leave,
  });
}
