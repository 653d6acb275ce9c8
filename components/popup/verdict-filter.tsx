import type { Claim, Verdict } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { useStrings } from '../strings.ts';
import { countVerdicts } from './count-verdicts.ts';
import { VerdictBar } from './verdict-bar.tsx';

/** How many claims have each verdict, each a button that shows these alone. Nothing where there are no claims. */
export function VerdictFilter({
  claims,
  shown,
  onShow,
}: {
  claims: readonly Claim[];
  /** The verdict that is shown alone. */
  shown: Verdict | undefined;
  onShow: (verdict: Verdict | undefined) => void;
}) {
  const { t } = useStrings();
  const counts = countVerdicts(claims);
  if (counts.length === 0) return null;
  return (
    <section>
      <VerdictBar counts={counts} shown={shown} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in, and nothing is here */}
      <div class="counts" role="group" aria-label={t('popup.filter.label')}>
        {counts.map(({ verdict, count }) => (
          <button
            key={verdict}
            type="button"
            class="count"
            data-verdict={verdict}
            aria-pressed={verdict === shown}
            onClick={() => onShow(verdict === shown ? undefined : verdict)}
          >
            <VerdictSign verdict={verdict} size={20} />
            <b class="count-number">{count}</b> <span class="count-word">{t(`popup.count.${verdict}`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
