import type { Verdict } from '../core/claims/claim.ts';
import { browser } from './browser.ts';
import { inOrder } from './in-order.ts';
import { dropPrivateSite, keepPrivateSite, readPrivateSites, withPrivateSites } from './private-sites.ts';
import { repairSettings, type Settings, type SettingsChange, settingsVersion } from './settings-schema.ts';

export type { Settings, SettingsChange } from './settings-schema.ts';

const key = 'settings';

// Two switches moved at once must not undo each other: what is read is written before the next is read.
const oneAtATime = inOrder();

/** The settings as they hold now: those that are kept, with what the reader chose for sites in private windows. */
export async function readSettings(): Promise<Settings> {
  const [kept, sites] = await Promise.all([readKeptSettings(), readPrivateSites()]);
  return withPrivateSites(kept, sites);
}

/** The settings as stored, repaired where they are broken. */
export async function readKeptSettings(): Promise<Settings> {
  return repairSettings((await browser.storage.local.get(key))[key]);
}

/** Changes some settings and gives all of them. Where they travel, the reader's other browsers get them too. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return edit(() => change);
}

/** Pauses or resumes checking on every page. */
export async function pauseEverywhere(paused: boolean): Promise<void> {
  await changeSettings({ pausedEverywhere: paused });
}

/**
 * Pauses or resumes checking on one host. Where only listed sites are read, resuming lists it. What is chosen in a private
 * window is not stored, and holds until the last one closes.
 */
export async function pauseHost(host: string, paused: boolean, isPrivate = false): Promise<void> {
  if (isPrivate) return oneAtATime(() => keepPrivateSite({ host, paused }));
  await oneAtATime(() => dropPrivateSite(host));
  const listed = (list: readonly string[], on: boolean) => (on ? withItem(list, host) : without(list, host));
  await edit(({ sites, pausedHosts, onlyHosts }) =>
    sites === 'listed'
      ? { onlyHosts: listed(onlyHosts, !paused) }
      : { pausedHosts: listed(pausedHosts, paused) },
  );
}

/** Paints a verdict no more, or again. */
export async function hideVerdict(verdict: Verdict, hidden: boolean): Promise<void> {
  await edit(({ hiddenVerdicts }) => ({
    hiddenVerdicts: hidden ? withItem(hiddenVerdicts, verdict) : without(hiddenVerdicts, verdict),
  }));
}

/** What has paused checking on a host, or nothing where it runs. Everything outranks the site. */
export function pausedBy(settings: Settings, host: string): 'all' | 'site' | undefined {
  if (settings.pausedEverywhere) return 'all';
  const { sites, pausedHosts, onlyHosts } = settings;
  if (sites === 'listed') return onlyHosts.includes(host) ? undefined : 'site';
  return pausedHosts.includes(host) ? 'site' : undefined;
}

/** Takes over what another of the reader's browsers has stored. Does nothing where settings do not travel. */
export function takeSyncedSettings(): Promise<void> {
  return oneAtATime(async () => {
    const settings = await readKeptSettings();
    const synced = settings.sync && (await readSynced());
    if (synced) await keep({ ...repairSettings(synced), sync: true });
  });
}

function edit(change: (settings: Settings) => SettingsChange): Promise<Settings> {
  return oneAtATime(async () => {
    const before = await readKeptSettings();
    const changed = { ...before, ...change(before) };
    // Whoever lets settings travel wants those that are under way already, not to overwrite them.
    const synced = changed.sync && !before.sync ? await readSynced() : undefined;
    const settings = synced ? { ...repairSettings(synced), sync: true } : changed;
    await keep(settings);
    if (settings.sync && !synced) await sendAlong(settings);
    return settings;
  });
}

async function keep(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: { version: settingsVersion, ...settings } });
}

async function readSynced(): Promise<unknown> {
  return (await browser.storage.sync.get(key))[key];
}

async function sendAlong({ sync: _, ...travelling }: Settings): Promise<void> {
  try {
    await browser.storage.sync.set({ [key]: { version: settingsVersion, ...travelling } });
  } catch (error) {
    // Lists beyond the browser's 8 kB, or no account: the settings hold here all the same.
    console.warn('Plumbline: the settings could not travel', error);
  }
}

function withItem<Item>(list: readonly Item[], item: Item): Item[] {
  return [...without(list, item), item];
}

function without<Item>(list: readonly Item[], item: Item): Item[] {
  return list.filter((each) => each !== item);
}
