import type { Claim } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { useStrings } from '../strings.ts';
import type { PopupActions } from './popup-view.ts';

/** The claims in page order; choosing one leads to its place in the page. Nothing where there are none. */
export function ClaimList({
  claims,
  onShowClaim,
}: { claims: readonly Claim[] } & Pick<PopupActions, 'onShowClaim'>) {
  const { t } = useStrings();
  if (claims.length === 0) return null;
  return (
    <section>
      <h2 class="heading">{t('popup.claims')}</h2>
      <ol class="claims">
        {claims.map((claim, index) => (
          <li key={index}>
            <button
              type="button"
              class="claim"
              data-verdict={claim.verdict}
              onClick={() => onShowClaim(index)}
            >
              <VerdictSign verdict={claim.verdict} />
              <span class="claim-words">{claim.exact}</span>
              <span class="claim-verdict">{t(`verdict.${claim.verdict}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
