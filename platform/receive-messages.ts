import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { identifySender, type PageSender } from './identify-sender.ts';
import { envelopeSchema, pageSchemas, popupSchemas } from './message-schemas.ts';
import type { FromPage, FromPopup } from './messages.ts';
import type { Reply } from './send-message.ts';
import { z } from './zod.ts';

/** What the background does with each message from a page. */
export type PageMessageHandlers = {
  readonly [Type in keyof FromPage]: (
    request: FromPage[Type]['request'],
    sender: PageSender,
  ) => Promise<FromPage[Type]['answer']>;
};

/** What the background does with each message from the popup. */
export type PopupMessageHandlers = {
  readonly [Type in keyof FromPopup]: (
    request: FromPopup[Type]['request'],
  ) => Promise<FromPopup[Type]['answer']>;
};

/**
 * Answers messages, in the background. One that does not parse, that comes from the wrong kind of sender, or that
 * is of no known type is refused: the sender's promise rejects with a sentence that says which.
 */
export function receiveMessages(page: PageMessageHandlers, popup: PopupMessageHandlers): void {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('') };

  async function answer(message: unknown, rawSender: Runtime.MessageSender): Promise<unknown> {
    const sender = identifySender(rawSender, own);
    if (!sender) throw new Error('only pages and popups of this extension are answered');
    const { type, request } = envelopeSchema.parse(message);
    if (sender.from === 'page') return dispatch(type, request, pageSchemas, page, sender.page);
    return dispatch(type, request, popupSchemas, popup);
  }

  browser.runtime.onMessage.addListener(
    async (message: unknown, sender: Runtime.MessageSender): Promise<Reply> => {
      try {
        return { answer: await answer(message, sender) };
      } catch (error) {
        return { refused: describeError(error) };
      }
    },
  );
}

async function dispatch<Handlers extends PageMessageHandlers | PopupMessageHandlers>(
  type: string,
  request: unknown,
  schemas: Readonly<Record<keyof Handlers, z.ZodMiniType>>,
  handlers: Handlers,
  sender?: PageSender,
): Promise<unknown> {
  if (!Object.hasOwn(schemas, type)) throw new Error(`this sender may not send "${type}"`);
  // Just looked up: the name is one of the table's.
  const known = type as keyof Handlers & string;
  // The table ties each request to its handler; a lookup by name loses that tie, and the schema restores it.
  const handle = handlers[known] as (request: unknown, sender?: PageSender) => Promise<unknown>;
  return handle(schemas[known].parse(request), sender);
}

function describeError(error: unknown): string {
  if (error instanceof z.core.$ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
