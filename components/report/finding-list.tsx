import type { PageResult } from '../../core/claims/page-text.ts';
import { rowsOfFinding } from '../popup/rows-of-finding.ts';
import { useStrings } from '../strings.ts';

/** What is true of the page as a whole, with the words that show it. Nothing where there is nothing to say. */
export function FindingList({ result: { findings, claims, stopped } }: { result: PageResult }) {
  const { t } = useStrings();
  if (findings.length === 0 && !stopped) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.kind}>
          <p>{t(`popup.finding.${finding.kind}`)}</p>
          {rowsOfFinding(finding, claims).map(({ index, claim, label }) => (
            <p key={index} class="finding-words">
              {label && <span class="finding-label">{t(label)}</span>} <q>{claim.exact}</q>
            </p>
          ))}
        </li>
      ))}
      {stopped && <li>{t('popup.stopped')}</li>}
    </ul>
  );
}
