import type { Claim, Span } from '../../core/claims/claim.ts';
import { useStrings } from '../strings.ts';

/** A claim's words as the page has them, with the deciding ones marked. */
export function ExactWords({ claim, language }: { claim: Claim; language: string | undefined }) {
  const { t } = useStrings();
  const pieces = splitByCues(claim);
  // Where every word decides, as in a quotation that was changed, marks would tell nothing.
  const isAll = pieces.every(({ isCue }) => isCue);
  return (
    <blockquote class="page-words" dir="auto" lang={language} aria-label={t('card.page-says')}>
      {pieces.map(({ text, isCue, start }) => (isCue && !isAll ? <mark key={start}>{text}</mark> : text))}
    </blockquote>
  );
}

type Piece = { readonly text: string; readonly isCue: boolean; readonly start: number };

/** A claim's words, divided where deciding words begin and end. Cues beside the claim's own words are left out. */
export function splitByCues({ exact, start, cues }: Pick<Claim, 'exact' | 'start' | 'cues'>): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, isCue: boolean) => {
    if (to > from) pieces.push({ text: exact.slice(from, to), isCue, start: from });
  };
  let at = 0;
  for (const cue of [...cues].sort(byStart)) {
    const from = Math.max(at, cue.start - start);
    const to = Math.min(exact.length, cue.end - start);
    if (to <= from) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, exact.length, false);
  return pieces;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
