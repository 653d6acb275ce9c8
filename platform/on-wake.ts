import { browser } from './browser.ts';

/** Calls `begin` when the browser starts, and when the extension is installed or updated. */
export function onWake(begin: () => void): void {
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
}
