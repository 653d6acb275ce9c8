import { browser } from 'wxt/browser';

/** The version of the extension that is installed, as `0.1.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
