import type { ToPage } from './messages.ts';
import { pageBrowser } from './page-browser.ts';
import type { Envelope } from './send-message.ts';

/** What a script in a page does with messages from the background; those that it leaves out are not for it. */
export type PageHandlers = { readonly [Type in keyof ToPage]?: (request: ToPage[Type]['request']) => void };

/**
 * Hands messages from the background to a page's handlers until `signal` aborts. Only the extension itself can
 * send to its content scripts, and it types what it sends (`sendToPage`), so nothing is parsed here.
 */
export function receiveInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const { runtime } = pageBrowser();
  const listener = ({ type, request }: Envelope, sender: { id?: string }) => {
    if (sender.id !== runtime.id || !Object.hasOwn(handlers, type)) return;
    // The sender's table ties the request to the type; the lookup by name loses that tie.
    (handlers as Record<string, (request: unknown) => void>)[type]?.(request);
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
