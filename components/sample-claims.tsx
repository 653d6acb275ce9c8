import type { Claim } from '../core/claims/claim.ts';
import { VerdictSign } from './card/verdict-sign.tsx';
import { useStrings } from './strings.ts';

/** The claims of a text on one of our own pages, as buttons that open their cards: what marks are to a pointer. */
export function SampleClaims({
  claims,
  isOpen = false,
  onShowClaim,
}: {
  readonly claims: readonly Claim[];
  /** Whether the list is unfolded at first. */
  readonly isOpen?: boolean;
  readonly onShowClaim: (index: number) => void;
}) {
  const { t } = useStrings();
  if (claims.length === 0) return null;
  return (
    <details class="sample-claims" open={isOpen}>
      <summary>{t('welcome.try.list')}</summary>
      <ol>
        {claims.map((claim, index) => (
          <li key={index}>
            <button
              type="button"
              data-verdict={claim.verdict}
              onClick={(event) => {
                // A press beside the card closes it: this one opens it.
                event.stopPropagation();
                onShowClaim(index);
              }}
            >
              <VerdictSign verdict={claim.verdict} size={20} />
              <span>{claim.exact}</span>
              <span class="sample-verdict">{t(`verdict.${claim.verdict}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
