import { browser } from 'wxt/browser';
import type { FromPage, FromPopup } from './messages.ts';

type ToBackground = FromPage & FromPopup;

/** What travels between the parts of the extension. */
export type Envelope = { readonly type: string; readonly request: unknown };

/** What the background sends back: errors as text, for browsers carry them in ways of their own. */
export type Reply = { readonly answer: unknown } | { readonly refused: string };

/**
 * Asks the background. Light enough for the script that runs on every page: no polyfill, no parsing, for the
 * background answers with what the table says or not at all. Rejects when the message was refused, or when the
 * extension was updated or removed under the page.
 */
export async function sendMessage<Type extends keyof ToBackground>(
  type: Type,
  request: ToBackground[Type]['request'],
): Promise<ToBackground[Type]['answer']> {
  const envelope: Envelope = { type, request };
  const reply: Reply = await browser.runtime.sendMessage(envelope);
  if ('refused' in reply) throw new Error(`"${type}" was refused: ${reply.refused}`);
  // `receiveMessages` types its handlers from the same table.
  return reply.answer as ToBackground[Type]['answer'];
}
