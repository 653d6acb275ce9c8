import { browser } from './browser.ts';
import { z } from './zod.ts';

/** A text that the reader selected in a page; `isCut` where only its beginning was kept. */
const selectedTextSchema = z.strictObject({ text: z.string(), isCut: z.boolean() });
export type SelectedText = z.infer<typeof selectedTextSchema>;

/** The longest text that is checked, in UTF-16 units: a long article. */
const longest = 50_000;

/** The size of the window that shows what was found, in CSS pixels. */
const windowSize = { width: 560, height: 640 };

/** Opens a small window that checks a selected text. The text stays in memory, until the browser closes. */
export async function openSelection(text: string): Promise<void> {
  const id = crypto.randomUUID();
  const selected: SelectedText = { text: text.slice(0, longest), isCut: text.length > longest };
  await browser.storage.session.set({ [key(id)]: selected });
  const url = browser.runtime.getURL(`/selection.html#${id}`);
  try {
    await browser.windows.create({ url, type: 'popup', ...windowSize });
  } catch {
    // Phones have no windows.
    await browser.tabs.create({ url });
  }
}

/** The text that a window was opened for; nothing where the browser has forgotten it. */
export async function readSelection(id: string): Promise<SelectedText | undefined> {
  return selectedTextSchema.safeParse((await browser.storage.session.get(key(id)))[key(id)]).data;
}

function key(id: string): string {
  return `selection:${id}`;
}
