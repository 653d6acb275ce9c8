import { browser } from './browser.ts';

/** Opens the options in a tab, or goes to the tab that shows them. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Has the welcome page open once, when the extension is installed; not when it or the browser is updated. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
