import type { Runtime } from 'webextension-polyfill';

/** A document that a content script of ours runs in. */
export type PageSender = {
  readonly tab: number;
  readonly frame: number;
  /** The browser's id of the document: a new one with every page that is loaded. */
  readonly document: string;
  /** Host of the tab's page, with its port where it has one. */
  readonly host: string;
};

/** Who sent a message: a page that we run in, one of our own pages, or nobody we answer. */
export type Sender =
  | { readonly from: 'page'; readonly page: PageSender }
  | { readonly from: 'popup' }
  | undefined;

/** Tells by what the browser vouches for, never by what the message says. `own` is the extension's id and base URL. */
export function identifySender(sender: Runtime.MessageSender, own: { id: string; url: string }): Sender {
  if (sender.id !== own.id || sender.url === undefined) return undefined;
  if (sender.url.startsWith(own.url)) return { from: 'popup' };
  const { tab, frameId, url } = sender;
  // Both browsers give the id of the sender's document; the polyfill's types are older than that.
  const { documentId } = sender as { documentId?: string };
  if (tab?.id === undefined || frameId === undefined || documentId === undefined || !/^https?:/.test(url))
    return undefined;
  const { host } = new URL(tab.url ?? url);
  return { from: 'page', page: { tab: tab.id, frame: frameId, document: documentId, host } };
}
