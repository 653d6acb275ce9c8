import { browser } from './browser.ts';

/** Calls `changed` with the tab that comes to the front, or that shows another page there. */
export function watchFrontTab(changed: (tab: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => changed(tabId));
  browser.tabs.onUpdated.addListener((tab, { status }, { active }) => {
    if (active && status !== undefined) changed(tab);
  });
  browser.windows?.onFocusChanged.addListener(async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) changed(tab.id);
  });
}
