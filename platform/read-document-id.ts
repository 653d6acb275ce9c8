import { browser } from './browser.ts';

/** The document in a tab's top frame: the browser's id for it, and what kind of content it says it is. */
export type TabDocument = { readonly id: string; readonly mediaType?: string };

/** The document in a tab's top frame; nothing where extensions may not look. */
export async function readDocument(tab: number): Promise<TabDocument | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      injectImmediately: true,
      func: () => document.contentType,
    });
    // Both browsers give the document's id with each result; the polyfill's types are older than that.
    const id = (frame as { documentId?: string } | undefined)?.documentId;
    if (id === undefined) return undefined;
    return { id, ...(typeof frame?.result === 'string' && { mediaType: frame.result }) };
  } catch {
    return undefined;
  }
}

/** The browser's id of the document in a tab's top frame; nothing where extensions may not look. */
export async function readDocumentId(tab: number): Promise<string | undefined> {
  return (await readDocument(tab))?.id;
}
