import { browser } from './browser.ts';
import { injectGate } from './inject-gate.ts';

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
