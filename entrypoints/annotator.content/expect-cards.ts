import { isAlive } from '../../page/lifetime.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** Milliseconds in which the sheet and the cards are there, however busy the browser is: they were asked for at once. */
const patience = 3000;

/** Asks for the sheet and the cards where they have not come: the background was ended between the annotator and them. */
export function expectCards(signal: AbortSignal): void {
  const ask = () =>
    isAlive('cards') ||
    // The extension was updated or removed under the page, or the page's frame has gone: whoever looks finds it in the log.
    sendMessage('page.cards', {}).catch((error) => console.debug('Plumbline: no cards for this page', error));
  const timer = setTimeout(ask, patience);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
