import type { Finding, PageResult } from '../../core/claims/page-text.ts';
import type { StringKey, StringValues } from '../create-strings.ts';

/** A string to show, with what fills it. */
export type Line = { readonly key: StringKey; readonly values?: StringValues };

/** The popup's verdict on a page: one line, and one below it on what kind of page this is. */
export function summarizePage({ claims, coverage, findings }: PageResult): {
  readonly verdict: Line;
  /** The kind of finding that the verdict tells of. */
  readonly said: Finding['kind'] | undefined;
  readonly kind: Line;
} {
  const isRefuted = claims.some((claim) => claim.verdict === 'refuted');
  const said = isRefuted ? undefined : findings[0]?.kind;
  return {
    verdict: said ? { key: `popup.summary.${said}` } : summarizeClaims(claims),
    said,
    kind: { key: `popup.kind.${coverage.kind}` },
  };
}

function summarizeClaims(claims: PageResult['claims']): Line {
  const count = claims.length;
  if (count === 0) return { key: 'popup.summary.no-claims' };
  const refuted = claims.filter((claim) => claim.verdict === 'refuted').length;
  if (refuted > 0) return { key: 'popup.summary.refuted', values: { count: refuted } };
  const off = claims.filter((claim) => claim.verdict !== 'supported').length;
  if (off > 0) return { key: 'popup.summary.off', values: { count: off } };
  return { key: 'popup.summary.all-match', values: { count } };
}
