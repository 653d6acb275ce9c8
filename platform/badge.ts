import type { Claim } from '../core/claims/claim.ts';
import { browser } from './browser.ts';

/** What the toolbar button says of a page: empty text for no badge. */
export type Badge = { readonly text: string; readonly colour: string };

// Both carry white text at 6:1 or better: the inks of "contradicts" and "stronger" in `components/tokens.css`.
const alarm = '#b3202e';
const caution = '#934a00';

/** Counts the claims that do not match the source; red where one contradicts it. */
export function badgeFor(claims: readonly Claim[]): Badge {
  const off = claims.filter((claim) => claim.verdict !== 'supported');
  return {
    text: off.length === 0 ? '' : off.length > 99 ? '99+' : String(off.length),
    colour: off.some((claim) => claim.verdict === 'refuted') ? alarm : caution,
  };
}

/** Shows a badge on the toolbar button while this tab is in front, and `title` as the button's tooltip. */
export async function showBadge(tab: number, { text, colour }: Badge, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
    await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
    await browser.action.setTitle({ tabId: tab, title });
  } catch (error) {
    // The tab may close while its page is being checked.
    console.debug(`Plumbline: no badge on tab ${tab}`, error);
  }
}
