import { isOwnElement } from '../../components/card/own-element.ts';
import { type Watch, watchPage } from '../../page/watch-page.ts';

/** For each look the engine reads the whole page: one that grows all the time is best read when it is done. */
const patience = 24;

/** Has the page read now and whenever it has changed, but for what we put there; calls `restart` where it was written anew. */
export function keepReading(read: Watch['onChange'], signal: AbortSignal, restart: () => void): void {
  watchPage(window, {
    signal,
    patience,
    looksAtOnce: true,
    ignore: isOwnElement,
    onChange: read,
    onReplaced: restart,
  });
}
