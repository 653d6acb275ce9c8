import { verdicts } from '../../core/claims/claim.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { useStrings } from '../strings.ts';

/** The six verdicts: sign, line and words of each. */
export function VerdictLegend() {
  const { t } = useStrings();
  return (
    <ul class="legend">
      {verdicts.map((verdict) => (
        <li key={verdict} data-verdict={verdict}>
          <VerdictSign verdict={verdict} size={26} />
          <span>{t(`verdict.${verdict}`)}</span>
        </li>
      ))}
    </ul>
  );
}
