import { browser } from 'wxt/browser';
import type { FromPage, FromPopup } from './messages.ts';

type ToBackground = FromPage & FromPopup;

/** What travels between the parts of the extension. */
export type Envelope = { readonly type: string; readonly request: unknown };

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
  return browser.runtime.sendMessage(envelope);
}
