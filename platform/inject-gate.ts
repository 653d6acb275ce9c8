import { browser } from './browser.ts';

/** Has a page that is open looked at as if it had just been loaded. Does nothing where extensions may not look. */
export async function injectGate(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/gate.js'] });
  } catch (error) {
    // A page of the browser, or one that has gone: nothing to look at.
    console.debug(`Plumbline: no look at tab ${tab}`, error);
  }
}
