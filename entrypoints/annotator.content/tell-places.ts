import type { Painted } from '../../page/annotate-page.ts';
import { positionsInDocument } from '../../page/positions-in-document.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** Tells the background where the claims stand in the document, for reports and exports. */
export async function tellPlaces({ placed }: Painted): Promise<void> {
  if (placed.length === 0) return;
  const places = positionsInDocument(placed.map(({ range }) => range));
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
}
