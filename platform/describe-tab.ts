import { viewStory } from '../core/pack/fact-view.ts';
import type { StoryIndex } from '../core/pack/story-index.ts';
import { browser } from './browser.ts';
import type { TabState } from './messages.ts';
import { readDocument } from './read-document-id.ts';
import { pausedBy, readSettings } from './settings.ts';
import { hasAccess, sitePattern } from './site-access.ts';
import { readTab } from './tab-states.ts';

const stores = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** What the popup shows of a tab. */
export async function describeTab(tab: number, story: () => StoryIndex): Promise<TabState> {
  const url = (await browser.tabs.get(tab)).url ?? '';
  if (!/^https?:/.test(url)) return { state: 'restricted' };
  const { host, hostname, pathname } = new URL(url);
  const settings = await readSettings();
  const by = pausedBy(settings, host);
  if (by) return { state: 'paused', host, by };
  const site = sitePattern(url);
  const isAllowed = await hasAccess(site);
  const readable = { host, ...(!isAllowed && { site }) };
  const page = await readTab(tab);
  if (page?.result) return { state: 'checked', ...readable, result: page.result, story: viewStory(story()) };
  if (page?.failed) return { state: 'failed', ...readable };
  if (page)
    return { state: settings.runs === 'when-asked' && !page.asked ? 'waiting' : 'reading', ...readable };
  const document = await readDocument(tab);
  if (document?.mediaType === 'application/pdf') return { state: 'restricted', why: 'pdf' };
  if (document) return { state: 'quiet', ...readable };
  if (stores.test(hostname)) return { state: 'restricted', why: 'store' };
  if (!isAllowed) return { state: 'no-access', host, site };
  // Firefox's viewer is a page of the browser; the address alone tells what it shows.
  return /\.pdf$/i.test(pathname) ? { state: 'restricted', why: 'pdf' } : { state: 'restricted' };
}
