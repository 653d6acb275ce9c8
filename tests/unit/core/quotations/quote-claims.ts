import type { Claim } from '../../../../core/claims/claim.ts';
import type { Block } from '../../../../core/claims/page-text.ts';
import { findStatements, type StatementsFound } from '../../../../core/claims/statement-claims.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { readBlocks } from '../../../../core/text/read-blocks.ts';

/** What the engine finds of the officers' statements on a page of the given paragraphs; an object is any other block. */
export function readStatements(...paragraphs: readonly (string | Block)[]): StatementsFound {
  const blocks = paragraphs.map(
    (each): Block => (typeof each === 'string' ? { kind: 'paragraph', text: each } : each),
  );
  const story = bundledStory();
  return findStatements(readBlocks(blocks), { story, people: story.people });
}

/** Each claim as its fact's person and its reason: "bond same". */
export function outcomes(claims: readonly Claim[]): string[] {
  return claims.map(({ fact, reason }) => `${fact.replace('-statement', '')} ${reason}`);
}

/** The word diff of a claim, as `kept -left-out +added`. */
export function diffOf(claim: Claim | undefined): string {
  const sign = { same: '', added: '+', 'left-out': '-' };
  return (claim?.quotation?.changes ?? []).map(({ kind, text }) => `${sign[kind]}[${text}]`).join(' ');
}
