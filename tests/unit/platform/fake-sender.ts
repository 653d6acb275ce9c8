import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '../../../platform/send-message.ts';

/** Delivers a message to the background's listeners as if `sender` had sent it, and gives the reply. */
export async function deliver(message: unknown, sender: object): Promise<Reply> {
  // The in-memory browser gives every listener's answer, though its types, taken from Chrome, promise nothing.
  const replies: unknown = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  // `receiveMessages` adds the only listener, and it always answers.
  return (replies as Reply[])[0] ?? { refused: 'nobody listened' };
}

/** A sender as browsers describe a content script in the top frame of tab 7. */
export function pageSender(url = 'https://news.example/a', document = 'D1'): object {
  return { id: fakeBrowser.runtime.id, url, frameId: 0, documentId: document, tab: { id: 7, url } };
}

/** A sender as browsers describe the popup. */
export function popupSender(): object {
  return { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never) };
}
