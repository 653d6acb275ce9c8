import type { Verdict } from '../../core/claims/claim.ts';

/** Each verdict's shape, drawn on a square of 16: told apart without colour. */
const shapes: Record<Verdict, string> = {
  supported: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  exaggerated: 'M8 13V3.5M4 7.5l4-4 4 4',
  downplayed: 'M8 3v9.5M4 8.5l4 4 4-4',
  refuted: 'M4 4l8 8M12 4l-8 8',
  speculative: 'M5.4 5.6a2.6 2.6 0 1 1 3.9 2.2c-.9.5-1.3 1-1.3 2M8 12.6v.3',
  'not-in-source': 'M3.5 8h9',
};

/** The sign of a verdict in the colours of the nearest `data-verdict`. The verdict's words must stand next to it. */
export function VerdictSign({ verdict, size = 22 }: { verdict: Verdict; size?: number }) {
  return (
    <svg class="verdict-sign" width={size} height={size} viewBox="-3 -3 22 22" aria-hidden="true">
      <circle cx="8" cy="8" r="11" fill="var(--pl-wash)" />
      <path
        d={shapes[verdict]}
        fill="none"
        stroke="var(--pl-ink)"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
