import { pageBrowser } from './page-browser.ts';

/** The version of the extension that is installed, as `0.1.0`. */
export function extensionVersion(): string {
  return pageBrowser().runtime.getManifest().version;
}
