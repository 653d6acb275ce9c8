import { browser } from './browser.ts';

/** Id of the tab in front of the popup's window; nothing where there is none. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
