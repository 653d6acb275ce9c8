import type { Claim } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { useStrings } from '../strings.ts';
import { countVerdicts } from './count-verdicts.ts';

/** How many claims have each verdict, by sign, number and word. Nothing where there are no claims. */
export function VerdictCounts({ claims }: { claims: readonly Claim[] }) {
  const { t } = useStrings();
  const counts = countVerdicts(claims);
  if (counts.length === 0) return null;
  return (
    <section aria-label={t('popup.counts')}>
      <div class="proportions" aria-hidden="true">
        {counts.map(({ verdict, count }) => (
          <span key={verdict} class="proportion" data-verdict={verdict} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="counts">
        {counts.map(({ verdict, count }) => (
          <li key={verdict} class="count" data-verdict={verdict}>
            <VerdictSign verdict={verdict} size={20} />
            <b class="count-number">{count}</b>
            <span class="count-word">{t(`popup.count.${verdict}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
