import { browser } from './browser.ts';
import { readTab } from './tab-states.ts';
import { z } from './zod.ts';

/** The page that a text was selected in, as far as its words are to be understood by it. */
const aroundSchema = z.strictObject({
  partOf: z.enum(['coverage', 'mention']),
  title: z.exactOptional(z.string()),
  date: z.exactOptional(z.string()),
  lang: z.exactOptional(z.string()),
});
export type Around = z.infer<typeof aroundSchema>;

/** A text that the reader selected in a page; `isCut` where only its beginning was kept. */
const selectedTextSchema = z.strictObject({
  text: z.string(),
  isCut: z.boolean(),
  around: z.exactOptional(aroundSchema),
});
export type SelectedText = z.infer<typeof selectedTextSchema>;

/** The longest text that is checked, in UTF-16 units: a long article. */
const longest = 50_000;

/** The size of the window that shows what was found, in CSS pixels. */
const windowSize = { width: 560, height: 640 };

/** Opens a small window that checks a text selected in a tab. The text stays in memory until that window closes. */
export async function openSelection(text: string, tab: number | undefined): Promise<void> {
  const id = crypto.randomUUID();
  const around = tab === undefined ? undefined : await readAround(tab);
  const selected: SelectedText = {
    text: text.slice(0, longest),
    isCut: text.length > longest,
    ...(around && { around }),
  };
  await browser.storage.session.set({ [key(id)]: selected });
  const shownIn = await openFor(id);
  if (shownIn !== undefined) await browser.storage.session.set({ [tabKey(shownIn)]: id });
}

/** Shows a kept text, and gives the tab that does. */
async function openFor(id: string): Promise<number | undefined> {
  const url = browser.runtime.getURL(`/selection.html#${id}`);
  try {
    return (await browser.windows.create({ url, type: 'popup', ...windowSize })).tabs?.[0]?.id;
  } catch {
    // Phones have no windows.
    return (await browser.tabs.create({ url })).id;
  }
}

/** Forgets each text that was selected when the window that checks it closes. */
export function forgetSelections(): void {
  browser.tabs.onRemoved.addListener(async (tab) => {
    const found = await browser.storage.session.get(tabKey(tab));
    // Only `openSelection` writes these keys.
    const id = found[tabKey(tab)] as string | undefined;
    if (id !== undefined) await browser.storage.session.remove([key(id), tabKey(tab)]);
  });
}

/** The text that a window was opened for; nothing where the browser has forgotten it. */
export async function readSelection(id: string): Promise<SelectedText | undefined> {
  return selectedTextSchema.safeParse((await browser.storage.session.get(key(id)))[key(id)]).data;
}

/** What a selection in a tab's page is a part of; nothing where that page is not known to be about the story. */
async function readAround(tab: number): Promise<Around | undefined> {
  const { result, excerpt } = (await readTab(tab)) ?? {};
  const partOf = result?.coverage.kind;
  if (partOf === undefined || partOf === 'none' || !excerpt) return undefined;
  const { surroundings: _, ...page } = excerpt;
  return { partOf, ...page };
}

function key(id: string): string {
  return `selection:${id}`;
}

function tabKey(tab: number): string {
  return `selection-of:${tab}`;
}
