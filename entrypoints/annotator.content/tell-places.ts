import type { Painted } from '../../page/paint-page.ts';
import { positionsInSteps } from '../../page/positions-in-document.ts';
import { Slices } from '../../page/slices.ts';
import { startTurns } from '../../page/turns.ts';
import { sendMessage } from '../../platform/send-message.ts';

const patience = 1000; // Milliseconds: a reader may open the report by then.

/** Gives what tells the background where the claims stand in the document, for reports and exports. */
export function tellPlaces(signal: AbortSignal): (now: Painted) => Promise<void> {
  const nextTurn = startTurns(signal);
  return async ({ placed }) => {
    const turn = nextTurn();
    if (placed.length === 0) return;
    // Nobody waits for it.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
    if (turn.aborted) return;
    const places = await new Slices().run(positionsInSteps(placed.map(({ range }) => range)), turn);
    if (!places) return;
    const positions = placed.flatMap(({ index }, at) => {
      const position = places[at];
      return position ? [{ claim: index, ...position }] : [];
    });
    try {
      await sendMessage('page.places', { positions });
    } catch (error) {
      // The extension was updated or removed under the page; the log serves whoever looks for more.
      console.debug('Plumbline: places not told', error);
    }
  };
}
