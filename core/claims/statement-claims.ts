import type { ReadBlock } from '../text/read-blocks.ts';
import { judgeStatement } from '../verdicts/judge-statement.ts';
import type { Claim, Span } from './claim.ts';
import { findParaphrases } from './paraphrases.ts';
import { findPieces, type QuotedPiece } from './quoted-pieces.ts';
import type { PeoplePage } from './role-claims.ts';
import type { SpokenPage } from './speakers.ts';
import { readSpoken } from './spoken-page.ts';
import { closestStatement } from './statement-likeness.ts';
import { translatedQuote, translatedReports } from './translated-quotes.ts';

/** What a page says that the officers said. */
export type StatementsFound = {
  readonly claims: readonly Claim[];
  /** By block, the quotations among the claims: what they say of other facts need not be claimed again. */
  readonly quotedSpans: ReadonlyMap<number, readonly Span[]>;
};

/** Quotations that are near a statement of the story, and paraphrases of one, each with whom the page gives it to. */
export function findStatements(blocks: readonly ReadBlock[], { people, story }: PeoplePage): StatementsFound {
  const page = readSpoken(blocks, people);
  // The statements' own words are those of the source's language; in others, quotations of them are translations.
  const translated = story.language.story.language !== story.pack.source.language;
  const claims: Claim[] = [];
  const quotedSpans = new Map<number, Span[]>();
  for (const piece of findPieces(page)) {
    const claim = translated ? translatedQuote(piece, page, story) : quoteInWords(piece, page);
    if (!claim) continue;
    claims.push(claim);
    const spans = quotedSpans.get(claim.block) ?? [];
    spans.push({ start: claim.start, end: claim.end });
    quotedSpans.set(claim.block, spans);
  }
  for (const claim of translated ? translatedReports(page, story) : findParaphrases(page)) claims.push(claim);
  claims.sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end);
  return { claims, quotedSpans };
}

function quoteInWords(piece: QuotedPiece, { blocks, people }: SpokenPage): Claim | undefined {
  const likeness = closestStatement(people.statements, piece.quoted);
  const text = blocks[piece.block]?.text;
  return likeness && text !== undefined ? judgeStatement(piece, likeness, text, people) : undefined;
}

/** The claims of `findStatements` alone. */
export function findStatementClaims(blocks: readonly ReadBlock[], page: PeoplePage): Claim[] {
  return [...findStatements(blocks, page).claims];
}
