import type { Claim, Verdict } from '../core/claims/claim.ts';

/** How claims are drawn: a line under them, a wash of colour behind them, both, or a short line where they begin. */
export type PaintStyle = 'underline' | 'background' | 'both' | 'dot';

/** What the reader chose of how claims are painted. */
export type Painting = {
  readonly hiddenVerdicts: readonly Verdict[];
  readonly paintStyle: PaintStyle;
  /** Colours in place of our own, as `#rrggbb`. */
  readonly colours: Readonly<Partial<Record<Verdict, string>>>;
};

/** Equal for claims that are the same to a reader, however often a page is checked. */
export function claimKey({ fact, subject, verdict, exact }: Claim): string {
  return JSON.stringify([fact, subject, verdict, exact]);
}
