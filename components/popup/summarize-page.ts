import type { PageResult } from '../../core/claims/page-text.ts';
import type { StringKey, StringValues } from '../create-strings.ts';

/** A string to show, with what fills it. */
export type Line = { readonly key: StringKey; readonly values?: StringValues };

/** The popup's verdict on a page: one line, and one below it on what kind of page this is. */
export function summarizePage({ claims, coverage, findings }: PageResult): {
  readonly verdict: Line;
  readonly kind: Line;
} {
  return { verdict: summarizeClaims(claims, findings), kind: { key: `popup.kind.${coverage.kind}` } };
}

function summarizeClaims(claims: PageResult['claims'], findings: PageResult['findings']): Line {
  const count = claims.length;
  if (count === 0) return { key: 'popup.summary.no-claims' };
  const refuted = claims.filter((claim) => claim.verdict === 'refuted').length;
  if (refuted > 0) return { key: 'popup.summary.refuted', values: { count: refuted } };
  const [finding] = findings;
  if (finding) return { key: `popup.summary.${finding.kind}` };
  const off = claims.filter((claim) => claim.verdict !== 'supported').length;
  if (off > 0) return { key: 'popup.summary.off', values: { count: off } };
  return { key: 'popup.summary.all-match', values: { count } };
}
