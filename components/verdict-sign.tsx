import type { Verdict } from '../core/claims/claim.ts';

// Drawn on a 16 px grid in one stroke width. Each has its own outline, so that no sign needs its colour.
const strokes: Record<Verdict, string> = {
  supported: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  exaggerated: 'M8 13V3.5M4 7.5 8 3.5 12 7.5',
  downplayed: 'M8 3V12.5M4 8.5 8 12.5 12 8.5',
  refuted: 'M4 4 12 12M12 4 4 12',
  speculative: 'M5.6 5.8C5.6 4.3 6.6 3.4 8 3.4S10.4 4.3 10.4 5.6C10.4 7.4 8 7.5 8 9.5M8 12.4V12.6',
  'not-in-source': 'M4 8H5M7.5 8H8.5M11 8H12',
};

/** The sign of a verdict: 16 px, in the colour of the text around it, silent for screen readers. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="verdict-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={strokes[verdict]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
