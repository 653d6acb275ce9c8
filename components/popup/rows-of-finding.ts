import type { Claim } from '../../core/claims/claim.ts';
import type { Finding } from '../../core/claims/page-text.ts';
import type { StringKey } from '../create-strings.ts';

/** A claim that a finding rests on, with what it is called there. */
export type FindingRow = { readonly index: number; readonly claim: Claim; readonly label?: StringKey };

const most = 2; // Rows: a remark is to stay shorter than the list below it, which has them all.

/** The claims that a finding rests on, the first of many. */
export function rowsOfFinding(finding: Finding, claims: readonly Claim[]): readonly FindingRow[] {
  return placesOf(finding).flatMap(({ index, label }) => {
    const claim = claims[index];
    return claim ? [{ index, claim, ...(label && { label }) }] : [];
  });
}

function placesOf(finding: Finding): readonly { index: number; label?: StringKey }[] {
  if (finding.kind === 'denial-missing') return finding.claims.slice(0, most).map((index) => ({ index }));
  return [
    { index: finding.headline, label: 'popup.finding.headline' },
    { index: finding.body, label: 'popup.finding.body' },
  ];
}
