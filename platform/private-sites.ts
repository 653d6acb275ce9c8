import { browser } from './browser.ts';
import type { Settings } from './settings-schema.ts';

/** What the reader chose for one site in a private window. */
export type PrivateSite = { readonly host: string; readonly paused: boolean };

const key = 'private-sites';

// In memory alone: where a reader goes in private windows is not to be found on the disk afterwards.
const { session } = browser.storage;

/** What the reader chose for sites in the private windows that are open. */
export async function readPrivateSites(): Promise<readonly PrivateSite[]> {
  // Only this file writes this key.
  return ((await session.get(key))[key] as readonly PrivateSite[] | undefined) ?? [];
}

/** Keeps a choice for a site until the last private window closes. */
export async function keepPrivateSite(site: PrivateSite): Promise<void> {
  await session.set({ [key]: [...(await sitesBut(site.host)), site] });
}

/** Drops what was chosen for a host in private windows. */
export async function dropPrivateSite(host: string): Promise<void> {
  const sites = await readPrivateSites();
  if (sites.some((site) => site.host === host)) await session.set({ [key]: await sitesBut(host) });
}

async function sitesBut(host: string): Promise<readonly PrivateSite[]> {
  return (await readPrivateSites()).filter((site) => site.host !== host);
}

/** The settings with what the reader chose for sites in private windows. */
export function withPrivateSites(settings: Settings, sites: readonly PrivateSite[]): Settings {
  const chosen = new Set(sites.map(({ host }) => host));
  const paused = sites.flatMap((site) => (site.paused ? [site.host] : []));
  const resumed = sites.flatMap((site) => (site.paused ? [] : [site.host]));
  const others = (hosts: readonly string[]) => hosts.filter((host) => !chosen.has(host));
  return {
    ...settings,
    pausedHosts: [...others(settings.pausedHosts), ...paused],
    onlyHosts: [...others(settings.onlyHosts), ...resumed],
  };
}

/** Calls `changed` whenever a choice for a site in a private window is kept or dropped. */
export function watchPrivateSites(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && key in changes) changed();
  });
}

/** Drops all of them when the last private window closes; `follow` brings open pages in line with it. */
export function forgetPrivateSites(follow: () => Promise<void>): void {
  browser.tabs.onRemoved.addListener(async (closed) => {
    if ((await readPrivateSites()).length === 0) return;
    const tabs = await browser.tabs.query({});
    // Firefox still counts a tab that is just closing.
    if (tabs.some(({ id, incognito }) => incognito && id !== closed)) return;
    await session.remove(key);
    await follow();
  });
}
