import type { Claim, Verdict } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { useStrings } from '../strings.ts';
import type { PopupActions } from './popup-view.ts';

type Props = {
  claims: readonly Claim[];
  /** The verdict that is shown alone. */
  shown: Verdict | undefined;
  onShowAll: () => void;
} & Pick<PopupActions, 'onShowClaim' | 'onOpenReport'>;

/** The claims in page order; choosing one leads to its place in the page. Nothing where there are none. */
export function ClaimList({ claims, shown, onShowAll, onShowClaim, onOpenReport }: Props) {
  const { t } = useStrings();
  if (claims.length === 0) return null;
  const listed = [...claims.entries()].filter(([, { verdict }]) => !shown || verdict === shown);
  return (
    <section class="section" aria-labelledby="claims">
      <div class="heading heading-row">
        <h2 id="claims" class="heading-text">
          {shown
            ? t('popup.filter.shown', { count: listed.length, total: claims.length })
            : t('popup.claims')}
        </h2>
        {shown ? (
          <button type="button" class="text-button" onClick={onShowAll}>
            {t('popup.filter.all')}
          </button>
        ) : (
          <button type="button" class="text-button" onClick={onOpenReport}>
            {t('popup.report')}
          </button>
        )}
      </div>
      <ol class="claims">
        {listed.map(([index, claim]) => (
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
