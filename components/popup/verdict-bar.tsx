import type { Verdict } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';

/**
 * The share of each verdict as a bar: every part carries its sign, so that it needs no colour. Silent for screen
 * readers, for the numbers stand beside it in words.
 */
export function VerdictBar({
  counts,
  shown,
}: {
  counts: ReadonlyArray<{ readonly verdict: Verdict; readonly count: number }>;
  /** The verdict that stands out; without it all do. */
  shown?: Verdict | undefined;
}) {
  return (
    <div class="bar" aria-hidden="true">
      {counts.map(({ verdict, count }) => (
        <span
          key={verdict}
          class="bar-part"
          data-verdict={verdict}
          data-faint={shown !== undefined && shown !== verdict}
          style={{ flexGrow: count }}
        >
          <VerdictSign verdict={verdict} size={18} />
        </span>
      ))}
    </div>
  );
}
