import type { Claim } from './claim.ts';
import type { PageContext } from './page-context.ts';
import type { Block, Finding } from './page-text.ts';

/** What a page's claims come to as a whole, at most one finding of a kind. `claims` are in page order. */
export function findFindings(
  blocks: readonly Pick<Block, 'kind'>[],
  claims: readonly Claim[],
  page: Pick<PageContext, 'about' | 'facts'>,
): Finding[] {
  return [headlineAboveBody(blocks, claims), denialMissing(claims, page)].filter(
    (finding) => finding !== undefined,
  );
}

/** The first claim of the title that puts the deal at a later stage than the source, beside the first below that does not. */
function headlineAboveBody(
  blocks: readonly Pick<Block, 'kind'>[],
  claims: readonly Claim[],
): Finding | undefined {
  const inTitle = (claim: Claim): boolean => blocks[claim.block]?.kind === 'title';
  for (const [headline, above] of claims.entries()) {
    if (!inTitle(above) || above.reason !== 'later-stage') continue;
    const body = claims.findIndex(
      (claim) => !inTitle(claim) && claim.fact === above.fact && claim.verdict === 'supported',
    );
    if (body >= 0) return { kind: 'headline-above-body', headline, body };
  }
  return undefined;
}

/** The claims of a page about the story that speak of a takeover, where none of them says that the source denies it. */
function denialMissing(
  claims: readonly Claim[],
  { about, facts }: Pick<PageContext, 'about' | 'facts'>,
): Finding | undefined {
  const fact = facts.acquisition;
  if (!about || fact === undefined) return undefined;
  const spoken: number[] = [];
  for (const [index, claim] of claims.entries()) {
    if (claim.fact !== fact) continue;
    if (claim.verdict === 'supported') return undefined;
    if (claim.verdict === 'speculative' || claim.verdict === 'refuted') spoken.push(index);
  }
  return spoken.length > 0 ? { kind: 'denial-missing', fact, claims: spoken } : undefined;
}
