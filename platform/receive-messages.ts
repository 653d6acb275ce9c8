import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { identifySender, type PageSender } from './identify-sender.ts';
import { envelopeSchema, pageSchemas, popupSchemas } from './message-schemas.ts';
import type { FromPage, FromPopup } from './messages.ts';
import type { z } from './zod.ts';

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
  browser.runtime.onMessage.addListener(async (message: unknown, rawSender: Runtime.MessageSender) => {
    const sender = identifySender(rawSender, own);
    if (!sender) throw new Error('Message refused: only pages and popups of this extension are answered');
    const { type, request } = envelopeSchema.parse(message);
    return sender.from === 'page'
      ? answer(type, request, pageSchemas, page, sender.page)
      : answer(type, request, popupSchemas, popup, undefined);
  });
}

async function answer(
  type: string,
  request: unknown,
  schemas: Readonly<Record<string, z.ZodType>>,
  // The tables above tie each request to its handler; a lookup by name loses that tie, and the schema restores it.
  // biome-ignore lint/complexity/noBannedTypes: any handler of the tables
  handlers: Readonly<Record<string, Function>>,
  sender: PageSender | undefined,
): Promise<unknown> {
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  const handle = handlers[type];
  if (!schema || !handle) throw new Error(`Message refused: this sender may not send "${type}"`);
  return handle(schema.parse(request), sender);
}
