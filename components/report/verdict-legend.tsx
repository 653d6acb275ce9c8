import type { Verdict } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { useStrings } from '../strings.ts';

/** What the parts of the bar stand for, in words and numbers. Nothing where there are none. */
export function VerdictLegend({
  counts,
}: {
  counts: ReadonlyArray<{ readonly verdict: Verdict; readonly count: number }>;
}) {
  const { t } = useStrings();
  if (counts.length === 0) return null;
  return (
    <ul class="legend" aria-label={t('popup.counts')}>
      {counts.map(({ verdict, count }) => (
        <li key={verdict} data-verdict={verdict}>
          <VerdictSign verdict={verdict} size={20} />
          <b>{count}</b> {t(`verdict.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}
