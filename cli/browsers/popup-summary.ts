import type { Popup } from './loaded-browser.ts';

/** A claim as the popup lists it: the verdict's words and the claim's own. */
export type ListedClaim = { readonly verdict: string; readonly words: string };

/** What the popup says once it has read the page. */
export type PopupSummary = { readonly headline: string; readonly claims: readonly ListedClaim[] };

/** The words of a claim are cut here, in characters, so that a row stays on one line of most terminals. */
const widest = 88;

/** One row for each verdict, in the order of the popup's list: verdict, number of claims, the words of each. */
export function summaryTable({ claims }: PopupSummary): string {
  const byVerdict = Map.groupBy(claims, (claim) => claim.verdict);
  const rows = [...byVerdict].map(([verdict, group]) => ({ verdict, group }));
  const width = Math.max('Verdict'.length, ...rows.map((row) => row.verdict.length));
  const line = (verdict: string, count: string, words: string) =>
    `${verdict.padEnd(width)}  ${count.padStart(6)}  ${words}`;
  return [
    line('Verdict', 'Claims', 'Words'),
    line('─'.repeat(width), '─'.repeat(6), '─'.repeat(40)),
    ...rows.flatMap(({ verdict, group }) =>
      group.map((claim, index) =>
        line(index === 0 ? verdict : '', index === 0 ? String(group.length) : '', shorten(claim.words)),
      ),
    ),
  ].join('\n');
}

function shorten(words: string): string {
  return words.length > widest ? `${words.slice(0, widest - 1).trimEnd()}…` : words;
}

const settled = `document.querySelector('main[aria-busy="false"] .summary')`;

const summary = `${settled} && {
  headline: document.querySelector('.summary').textContent,
  claims: [...document.querySelectorAll('.claim')].map((claim) => ({
    verdict: claim.querySelector('.claim-verdict').textContent,
    words: claim.querySelector('.claim-words').textContent,
  })),
}`;

/** What the popup says, once it says something of the page. */
export async function readPopup(popup: Popup): Promise<PopupSummary> {
  // The expression above makes this shape, and what comes over is JSON.
  return (await popup.waitFor(summary)) as PopupSummary;
}
