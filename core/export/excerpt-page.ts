import type { Claim } from '../claims/claim.ts';
import type { PageText } from '../claims/page-text.ts';
import type { PageExcerpt, Surroundings } from './reported-page.ts';

/** How much of the text around a claim is kept on each side, in UTF-16 units: what tools that anchor by quotation have agreed on in practice. */
export const contextLength = 32;

/** What a report keeps of a page's text: its title, date and language, and the words around each claim. */
export function excerptPage({ blocks, date, lang }: PageText, claims: readonly Claim[]): PageExcerpt {
  const [first] = blocks;
  return {
    ...(first?.kind === 'title' && { title: first.text }),
    ...(date && { date }),
    ...(lang && { lang }),
    surroundings: claims.map((claim) => surroundingsOf(blocks[claim.block]?.text ?? '', claim)),
  };
}

function surroundingsOf(text: string, { start, end }: Claim): Surroundings {
  let from = Math.max(0, start - contextLength);
  let to = Math.min(text.length, end + contextLength);
  // Half a character is none.
  if (isInsidePair(text, from)) from++;
  if (isInsidePair(text, to)) to--;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
