import { browser } from './browser.ts';

/** The browser's id of the document in a tab's top frame; nothing where extensions may not look. */
export async function readDocumentId(tab: number): Promise<string | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      injectImmediately: true,
      func: () => undefined,
    });
    // Both browsers give the document's id with each result; the polyfill's types are older than that.
    return (frame as { documentId?: string } | undefined)?.documentId;
  } catch {
    return undefined;
  }
}

/** Whether extensions may read the page in a tab: browsers keep them out of stores and of pages of their own. */
export async function canRead(tab: number): Promise<boolean> {
  return (await readDocumentId(tab)) !== undefined;
}
