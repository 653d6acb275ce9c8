import type { Finding } from '../../core/claims/page-text.ts';
import { placeOf } from './claim-lines.ts';
import type { PageReport } from './page-report.ts';
import { type Paint, plain } from './terminal-text.ts';
import { words } from './words.ts';

/** What is true of the page as a whole, each with the claims that show it; nothing where there is nothing to say. */
export function findingLines({ findings, claims }: PageReport, paint: Paint): readonly string[] {
  return findings.flatMap((finding) => [
    '',
    paint('bold', `! ${words.t(`popup.finding.${finding.kind}`)}`),
    ...shownBy(finding).flatMap((index) => {
      const claim = claims[index];
      return claim ? [`  │ ${plain(claim.exact)} ${paint('dim', `· ${placeOf(claim)}`)}`] : [];
    }),
  ]);
}

/** Indexes of the claims that a finding rests on. */
function shownBy(finding: Finding): readonly number[] {
  return finding.kind === 'denial-missing' ? finding.claims : [finding.headline, finding.body];
}
