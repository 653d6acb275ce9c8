import { browser } from './browser.ts';
import { takeSyncedSettings } from './settings.ts';

/** Calls `changed` whenever settings are stored, by this extension's background or for it, as long as its script lives. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) changed();
  });
}

/** Calls `follow` where the settings are lost, as when the browser empties what extensions keep: the defaults hold again. */
export function followLoss(follow: () => Promise<void>): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area === 'local' && changes.settings && changes.settings.newValue === undefined) await follow();
  });
}

/**
 * Takes over what the reader's other browsers choose, as it arrives and whenever the browser starts. `follow` brings
 * open pages in line with it.
 */
export function followSync(follow: () => Promise<void>): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'sync' || !('settings' in changes)) return;
    await takeSyncedSettings();
    await follow();
  });
  browser.runtime.onStartup.addListener(takeSyncedSettings);
}
