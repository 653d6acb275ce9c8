import { browser } from './browser.ts';

/** The document in a frame of a tab: the browser's id for it, and what kind of content it says it is. */
export type TabDocument = { readonly id: string; readonly mediaType?: string };

/** The document in a frame of a tab, the top one where none is named; nothing where extensions may not look. */
export async function readDocument(tab: number, frame = 0): Promise<TabDocument | undefined> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      injectImmediately: true,
      func: () => document.contentType,
    });
    // Both browsers give the document's id with each result; the polyfill's types are older than that.
    const id = (found as { documentId?: string } | undefined)?.documentId;
    if (id === undefined) return undefined;
    return { id, ...(typeof found?.result === 'string' && { mediaType: found.result }) };
  } catch {
    return undefined;
  }
}

/** The browser's id of the document in a frame of a tab; nothing where extensions may not look. */
export async function readDocumentId(tab: number, frame = 0): Promise<string | undefined> {
  return (await readDocument(tab, frame))?.id;
}
