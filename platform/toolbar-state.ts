import type { Claim } from '../core/claims/claim.ts';
import { browser } from './browser.ts';
import { pausedBy, readSettings } from './settings.ts';
import { readTab } from './tab-states.ts';

/** What the toolbar button has to say of a tab. */
export type ToolbarState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'paused'; readonly by: 'site' | 'all' }
  | { readonly kind: 'coverage'; readonly claims: readonly Claim[] };

/** What is to be said of a tab now; nothing where the tab has gone. */
export async function toolbarState(tab: number): Promise<ToolbarState | undefined> {
  const url = await addressOf(tab);
  if (url === undefined) return undefined;
  if (!/^https?:/.test(url)) return { kind: 'quiet' };
  const settings = await readSettings();
  const by = pausedBy(settings, new URL(url).host);
  if (by) return { kind: 'paused', by };
  const page = await readTab(tab);
  if (page?.result)
    return page.result.claims.length > 0
      ? { kind: 'coverage', claims: page.result.claims }
      : { kind: 'quiet' };
  const isWaiting = page && settings.runs === 'when-asked' && !page.asked;
  return { kind: page && !isWaiting && !page.failed ? 'reading' : 'quiet' };
}

async function addressOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url ?? '';
  } catch {
    return undefined;
  }
}
