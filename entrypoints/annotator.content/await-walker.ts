import { type PageHandlers, receiveInPage } from '../../platform/receive-in-page.ts';

/** Does what the background tells a page on the reader's behalf: goes to claims, and opens cards on them. */
export type Walker = Required<Pick<PageHandlers, 'claim.show' | 'claim.step' | 'card.open' | 'place.back'>>;

/** Hands what the background tells to a walker, until a signal aborts. */
export type HandToWalker = (walker: Walker, until: AbortSignal) => void;

/** Takes what the background tells from now on; what comes before there is a walker waits for one. */
export function awaitWalker(signal: AbortSignal): HandToWalker {
  let walker: Walker | undefined;
  const waiting: ((walker: Walker) => void)[] = [];
  const hand = (step: (walker: Walker) => void) => {
    if (walker) step(walker);
    else waiting.push(step);
  };
  receiveInPage(
    {
      'claim.show': (request) => hand((to) => to['claim.show'](request)),
      'claim.step': (request) => hand((to) => to['claim.step'](request)),
      'card.open': (request) => hand((to) => to['card.open'](request)),
      'place.back': (request) => hand((to) => to['place.back'](request)),
    },
    signal,
  );
  return (next, until) => {
    walker = next;
    until.addEventListener('abort', () => {
      if (walker === next) walker = undefined;
    });
    for (const step of waiting.splice(0)) step(next);
  };
}
