import { browser } from './browser.ts';

/** Opens the report on the page of a tab, in a tab beside it. */
export async function openReport(tab: number): Promise<void> {
  const { index, windowId } = await browser.tabs.get(tab);
  const url = `${browser.runtime.getURL('report.html')}?tab=${tab}`;
  await browser.tabs.create({ url, index: index + 1, ...(windowId !== undefined && { windowId }) });
}
