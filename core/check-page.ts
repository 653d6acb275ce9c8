import { acquisitionClaims } from './claims/acquisition-claims.ts';
import type { Claim, Span } from './claims/claim.ts';
import { judgeCoverage } from './claims/coverage.ts';
import { readDiscourse } from './claims/discourse.ts';
import { findFindings } from './claims/findings.ts';
import { frameClaims } from './claims/frame-claims.ts';
import { inSourceTime, type PageContext } from './claims/page-context.ts';
import type { PageResult, PageText } from './claims/page-text.ts';
import { passagesOf, tellsAlone } from './claims/passages.ts';
import { findRoleClaims } from './claims/role-claims.ts';
import { findStatements } from './claims/statement-claims.ts';
import { statusClaims } from './claims/status-claims.ts';
import type { StoryIndex } from './pack/story-index.ts';
import { hasNames } from './text/has-names.ts';
import { readBlocks } from './text/read-blocks.ts';

/** A page that does not name both parties is about neither of their deals. */
const unread: PageResult = { coverage: { kind: 'none', score: 0, evidence: [] }, claims: [], findings: [] };
const dayInMilliseconds = 86_400_000;

/** Finds the claims of a page and compares each with the story pack. Pure: the same text gives the same result. */
export function checkPage(page: PageText, story: StoryIndex): PageResult {
  const { language, facts, pack, people } = story;
  const texts = page.blocks.map((block) => block.text);
  if (!page.partOf && !hasNames(texts, story.names)) return unread;
  const blocks = readBlocks(page.blocks, language.story.language);
  const sentences = readDiscourse(blocks, language);
  const spoken = findStatements(blocks, { story, people });
  const daysFromSource = daysBetween(pack.source.published, page.date);
  const year = Number(pack.source.published.slice(0, 4));
  const when = { year, ...(daysFromSource !== undefined && { daysFromSource }) };
  const passages = passagesOf(sentences);
  const alone = judgeCoverage({ passages, statements: spoken.claims.length, ...when });
  const coverage = page.partOf && alone.kind !== 'coverage' ? { ...alone, kind: page.partOf } : alone;
  const titled = passages.find(({ title }) => title)?.named;
  const context: PageContext = {
    ...when,
    about: coverage.kind === 'coverage',
    tellingBlocks: new Set(passages.filter((each) => tellsAlone(each, titled)).map(({ block }) => block)),
    touches: coverage.kind !== 'none',
    facts: story.factsByKind,
  };
  const claims: Claim[] = [];
  // A page of another time that is not about the story is left alone.
  if (context.touches || inSourceTime(context)) {
    const read = [
      ...acquisitionClaims(sentences, language, context),
      ...statusClaims(sentences, language, context, story.sourceStages),
      ...frameClaims(sentences, language, context, facts),
    ];
    claims.push(...read.filter((claim) => !isQuoted(claim, spoken.quotedSpans)));
  }
  if (context.touches) claims.push(...spoken.claims, ...findRoleClaims(blocks, { story, people }));
  claims.sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end);
  return { coverage, claims, findings: findFindings(page.blocks, claims, context) };
}

function daysBetween(from: string, to: string | undefined): number | undefined {
  if (to === undefined) return undefined;
  const days = (Date.parse(to) - Date.parse(from)) / dayInMilliseconds;
  return Number.isFinite(days) ? Math.round(days) : undefined;
}

/** Whether a claim lies in a quotation that is a claim itself: what it says of other facts need not be claimed again. */
function isQuoted(claim: Claim, quoted: ReadonlyMap<number, readonly Span[]>): boolean {
  return (quoted.get(claim.block) ?? []).some((span) => {
    const shared = Math.min(span.end, claim.end) - Math.max(span.start, claim.start);
    return shared > 0 && claim.cues.some((cue) => cue.start >= span.start && cue.end <= span.end);
  });
}
