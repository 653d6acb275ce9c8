import type { Finding, PageResult } from '../../core/claims/page-text.ts';
import { useStrings } from '../strings.ts';
import type { PopupActions } from './popup-view.ts';
import { rowsOfFinding } from './rows-of-finding.ts';

/** What is true of the page as a whole, each with the claims that show it. Nothing where there is nothing to say. */
export function PageFindings({
  result: { findings, claims, stopped },
  said,
  onShowClaim,
}: {
  result: PageResult;
  /** The kind of finding that the headline has said already: here it only shows its claims. */
  said: Finding['kind'] | undefined;
} & Pick<PopupActions, 'onShowClaim'>) {
  const { t } = useStrings();
  if (findings.length === 0 && !stopped) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.kind}>
          {finding.kind !== said && <p class="finding">{t(`popup.finding.${finding.kind}`)}</p>}
          {rowsOfFinding(finding, claims).map(({ index, claim, label }) => (
            <button
              key={index}
              type="button"
              class="finding-claim"
              data-verdict={claim.verdict}
              onClick={() => onShowClaim(index)}
            >
              {label && <span class="finding-label">{t(label)}</span>}
              <q>{claim.exact}</q>
            </button>
          ))}
        </li>
      ))}
      {stopped && <li class="finding">{t('popup.stopped')}</li>}
    </ul>
  );
}
