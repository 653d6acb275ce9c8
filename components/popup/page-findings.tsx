import type { Finding } from '../../core/claims/page-text.ts';
import { useStrings } from '../strings.ts';

/** What is true of the page as a whole. Nothing where there is nothing to say. */
export function PageFindings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useStrings();
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.kind}>{t(`popup.finding.${finding.kind}`)}</li>
      ))}
    </ul>
  );
}
