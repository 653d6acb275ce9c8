import type { ReadPage } from '../../core/check-in-language.ts';
import type { Claim, QuotedStatement, Reason, Span, Stage, Verdict } from '../../core/claims/claim.ts';
import type { Coverage, CoverageEvidence, Finding, PageText } from '../../core/claims/page-text.ts';

/** A claim as it is printed: `paragraph` from 0 over all but the title, which is -1; offsets within that paragraph. */
export type ReportedClaim = Span & {
  readonly fact: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly exact: string;
  readonly paragraph: number;
  readonly cues: readonly (Span & { readonly id: string; readonly exact: string })[];
  readonly stage?: Stage;
  readonly subject?: string;
  readonly quotation?: QuotedStatement;
};

/** What is printed of one page. What the page does not give is null. */
export type PageReport = {
  readonly title: string | null;
  readonly date: string | null;
  readonly lang: string | null;
  readonly coverage: Coverage['kind'];
  readonly score: number;
  readonly evidence: readonly CoverageEvidence[];
  readonly claims: readonly ReportedClaim[];
  readonly findings: readonly Finding[];
};

/** Puts the engine's answer for a page into the form that is printed. */
export function reportPage(page: PageText, { language, result }: ReadPage): PageReport {
  const [first] = page.blocks;
  const title = first?.kind === 'title' ? first.text : null;
  const offset = title === null ? 0 : 1;
  return {
    title,
    date: page.date ?? null,
    lang: page.lang ?? language ?? null,
    coverage: result.coverage.kind,
    score: result.coverage.score,
    evidence: result.coverage.evidence,
    claims: result.claims.map((claim) => reportClaim(page, claim, claim.block - offset)),
    findings: result.findings,
  };
}

function reportClaim(page: PageText, claim: Claim, paragraph: number): ReportedClaim {
  const text = page.blocks[claim.block]?.text ?? '';
  const { fact, verdict, reason, exact, start, end, cues, stage, subject, quotation } = claim;
  return {
    fact,
    verdict,
    reason,
    exact,
    paragraph,
    start,
    end,
    cues: cues.map((cue) => ({
      id: cue.id,
      exact: text.slice(cue.start, cue.end),
      start: cue.start,
      end: cue.end,
    })),
    ...(stage && { stage }),
    ...(subject && { subject }),
    ...(quotation && { quotation }),
  };
}
