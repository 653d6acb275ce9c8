import { browser } from './browser.ts';
import { takeSyncedSettings } from './settings.ts';

/** Calls `changed` whenever settings are stored, by this extension's background or for it, as long as its script lives. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) changed();
  });
}

/** Takes over what the reader's other browsers choose, as it arrives and whenever the browser starts. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && 'settings' in changes) takeSyncedSettings();
  });
  browser.runtime.onStartup.addListener(takeSyncedSettings);
}
