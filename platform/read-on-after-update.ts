import { browser } from './browser.ts';
import { injectGate } from './inject-gate.ts';

/**
 * Looks at the open pages once the extension was updated under them: what the old version had painted went with it, and
 * Chrome starts no content script of the new one there. Pages from before the first installation are left as they are.
 */
export function readOnAfterUpdate(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'update') return;
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
    await Promise.all(tabs.map(({ id }) => id !== undefined && injectGate(id)));
  });
}
