import type { Claim } from '../../core/claims/claim.ts';
import { useStrings } from '../strings.ts';
import type { CardActions } from './card-actions.ts';

/** What is done seldom: hiding this claim or its kind, and reporting a verdict that is wrong. */
export function MoreActions({
  claim,
  actions,
  onReport,
}: {
  claim: Claim;
  actions: CardActions;
  onReport: () => void;
}) {
  const { t } = useStrings();
  const verdict = t(`verdict.${claim.verdict}`);
  return (
    <ul class="more">
      <li>
        <button type="button" onClick={() => actions.onHideClaim(claim)}>
          {t('card.hide-claim')}
          <small>{t('card.hide-claim-note')}</small>
        </button>
      </li>
      <li>
        <button type="button" onClick={() => actions.onHideKind(claim)}>
          {t('card.hide-kind', { verdict })}
          <small>{t('card.hide-kind-note')}</small>
        </button>
      </li>
      <li>
        <button type="button" onClick={onReport}>
          {t('card.report')}
          <small>{t('card.report-note')}</small>
        </button>
      </li>
    </ul>
  );
}
