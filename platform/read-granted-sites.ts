import { browser } from './browser.ts';

/**
 * Looks at the open pages of a site as soon as the reader grants it: browsers run content scripts only in pages
 * that are loaded afterwards, and Firefox closes the popup when it asks.
 */
export function readGrantedSites(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    const tabs = await browser.tabs.query({ url: origins });
    await Promise.all(tabs.map(({ id }) => id !== undefined && injectGate(id)));
  });
}

async function injectGate(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/gate.js'] });
  } catch (error) {
    // A page of the browser, or one that has gone: nothing to look at.
    console.debug(`Plumbline: no look at tab ${tab}`, error);
  }
}
