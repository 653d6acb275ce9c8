import type { PageResult } from '../core/claims/page-text.ts';
import type { PageExcerpt, Position } from '../core/export/reported-page.ts';
import { browser } from './browser.ts';
import type { PageSender } from './identify-sender.ts';

/** What the background knows of the page in a tab; its claims once they were found. */
export type TabRecord = Omit<PageSender, 'tab'> & {
  readonly result?: PageResult;
  /** What a report needs beside the result. */
  readonly excerpt?: PageExcerpt;
  /** ISO 8601 time of the check. */
  readonly checkedAt?: string;
  /** Where claims stand in the document, as the annotator found them. */
  readonly positions?: readonly ClaimPosition[];
  /** The reader asked for the check. */
  readonly asked?: true;
  /** The check came to no result. */
  readonly failed?: true;
};

/** Where one claim, by its index in the result, stands in the text of its document. */
export type ClaimPosition = Position & { readonly claim: number };

const prefix = 'tab:';
const selectionPrefix = 'selection:';

// Session storage lives in memory: it outlasts a background that the browser put to sleep, and nothing else.
const { session } = browser.storage;

/** Records that the session has no room for yet, while it is made: what is asked of their pages meanwhile finds them. */
const waiting = new Map<number, TabRecord>();

/** The record of a tab; nothing where its page is not known to concern the story. */
export async function readTab(tab: number): Promise<TabRecord | undefined> {
  const key = prefix + tab;
  // Only this file writes these keys, and a new version of the extension starts with an empty session.
  const stored = (await session.get(key))[key] as TabRecord | undefined;
  return waiting.get(tab) ?? stored;
}

/**
 * How often each tab's record was written or forgotten, to notice what came in between a look and a change. It need not
 * outlast a background: what one had under way ends with it.
 */
const writes = new Map<number, number>();

function countWrite(tab: number): number {
  const count = (writes.get(tab) ?? 0) + 1;
  writes.set(tab, count);
  return count;
}

/** Keeps the record of a tab, in place of the one before; nothing is kept of a tab that has closed meanwhile. */
export async function writeTab(tab: number, record: TabRecord): Promise<void> {
  const mine = countWrite(tab);
  try {
    await session.set({ [prefix + tab]: record });
  } catch (error) {
    console.warn('Plumbline: the session is full; reports on other pages go', error);
    waiting.set(tab, record);
    try {
      await makeRoom(tab);
      if (writes.get(tab) === mine) await session.set({ [prefix + tab]: shorten(record) });
    } finally {
      if (waiting.get(tab) === record) waiting.delete(tab);
    }
  }
  if (!(await isOpen(tab))) await forgetTab(tab);
}

async function isOpen(tab: number): Promise<boolean> {
  try {
    await browser.tabs.get(tab);
    return true;
  } catch {
    return false;
  }
}

/** Drops what the browser's limit for a session leaves no room for: the texts for reports, and those that were selected. */
async function makeRoom(forTab: number): Promise<void> {
  const stored = await session.get(null);
  await session.remove(Object.keys(stored).filter((key) => key.startsWith(selectionPrefix)));
  for (const [tab] of await listTabs()) if (tab !== forTab) await changeTab(tab, shorten);
}

/** A record without what only reports need. */
function shorten({ excerpt: _, positions: __, ...short }: TabRecord): TabRecord {
  return short;
}

/**
 * Changes the record of a tab in one step: `change` gives the new one, or nothing where it is to be forgotten. Where
 * another was written while it thought, it is asked again with that one, so that no change is made by what was known before.
 * Does nothing where nothing is known of the tab.
 */
export async function changeTab(
  tab: number,
  change: (known: TabRecord) => TabRecord | undefined | Promise<TabRecord | undefined>,
): Promise<void> {
  for (;;) {
    const before = writes.get(tab);
    const known = await readTab(tab);
    if (!known) return;
    const next = await change(known);
    // Nothing runs between this look and the call below, and browsers carry out calls in the order they are made.
    if (writes.get(tab) !== before) continue;
    if (next === known) return;
    if (!next) return forgetTab(tab);
    countWrite(tab);
    return session.set({ [prefix + tab]: next });
  }
}

/** Forgets a tab. */
export async function forgetTab(tab: number): Promise<void> {
  countWrite(tab);
  waiting.delete(tab);
  await session.remove(prefix + tab);
}

/** All tabs that have a record. */
export async function listTabs(): Promise<ReadonlyArray<readonly [tab: number, record: TabRecord]>> {
  const stored = await session.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    // As in `readTab`: what stands under these keys was written here.
    key.startsWith(prefix) ? [[Number(key.slice(prefix.length)), value as TabRecord] as const] : [],
  );
}

/** Calls `changed` whenever the record of a tab is written or forgotten, until the page it runs in closes. */
export function watchTab(tab: number, changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && prefix + tab in changes) changed();
  });
}

/** Calls `changed` with a tab whenever its record is written or forgotten. */
export function watchTabs(changed: (tab: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes))
      if (key.startsWith(prefix)) changed(Number(key.slice(prefix.length)));
  });
}
