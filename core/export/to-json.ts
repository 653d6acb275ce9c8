import type { Claim } from '../claims/claim.ts';
import { factsLeftOut } from '../claims/facts-left-out.ts';
import type { ReportedPage } from './reported-page.ts';

/** Version of the form below: raised when a field changes its meaning or goes. */
const formatVersion = 1;

/** The findings for other programs, in codes: what `docs/exports.md` lays down. */
export function toJson(page: ReportedPage): string {
  const { url, title, date, lang, checkedAt, result, dataset, story } = page;
  const facts = Object.values(story.facts);
  const report = {
    format: 'plumbline-findings',
    version: formatVersion,
    checkedAt,
    page: { url, title, date, lang },
    dataset: { ...dataset, source: story.source },
    coverage: result.coverage,
    stopped: result.stopped ?? false,
    claims: result.claims.map((claim, index) => describe(claim, index, page)),
    findings: result.findings,
    leftOut: factsLeftOut(facts, result.claims).map(({ id }) => id),
    facts: facts.map(({ id, kind, statement, asOf, stages, evidence }) => ({
      id,
      kind,
      statement,
      asOf,
      stages,
      evidence,
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function describe(claim: Claim, index: number, { surroundings, positions }: ReportedPage) {
  const { verdict, reason, fact, subject, stage, exact, quotation } = claim;
  const position = positions[index];
  return { verdict, reason, fact, subject, stage, exact, ...surroundings[index], position, quotation };
}
