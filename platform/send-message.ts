import { takeEarly } from './early-answers.ts';
import { isExtensionHere } from './extension-here.ts';
import type { FromPage, FromPopup } from './messages.ts';
import { pageBrowser } from './page-browser.ts';

type ToBackground = FromPage & FromPopup;

/** What travels between the parts of the extension. */
export type Envelope = { readonly type: string; readonly request: unknown };

/** What the background sends back: errors as text, for browsers carry them in ways of their own. */
export type Reply = { readonly answer: unknown } | { readonly refused: string };

/** Waits before a message is sent once more, in milliseconds: a background that was ended starts anew within the first. */
const waits = [100, 1000];

/**
 * Asks the background. Light enough for the script that runs on every page: no polyfill, no parsing, for the
 * background answers with what the table says or not at all. Rejects when the message was refused, when the
 * extension was updated or removed under the page, or when three times nobody answered.
 */
export async function sendMessage<Type extends keyof ToBackground>(
  type: Type,
  request: ToBackground[Type]['request'],
): Promise<ToBackground[Type]['answer']> {
  const reply = takeEarly(type) ?? (await deliver({ type, request }));
  if ('refused' in reply) throw new Error(`"${type}" was refused: ${reply.refused}`);
  // `receiveMessages` types its handlers from the same table.
  return reply.answer as ToBackground[Type]['answer'];
}

/** Browsers end the background at any time, and the answer with it. Messages say what is to be, so they may come twice. */
async function deliver(envelope: Envelope): Promise<Reply> {
  for (const wait of waits) {
    try {
      const reply: Reply | undefined = await pageBrowser().runtime.sendMessage(envelope);
      if (reply) return reply;
    } catch (error) {
      if (!isExtensionHere()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const reply: Reply | undefined = await pageBrowser().runtime.sendMessage(envelope);
  if (!reply) throw new Error(`"${envelope.type}" was not answered`);
  return reply;
}
