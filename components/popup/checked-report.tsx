import { useStrings } from '../strings.ts';
import { ClaimList } from './claim-list.tsx';
import { PageFindings } from './page-findings.tsx';
import type { CheckedPage, PopupActions } from './popup-view.ts';
import { SourceFacts } from './source-facts.tsx';
import { summarizePage } from './summarize-page.ts';
import { VerdictCounts } from './verdict-counts.tsx';

/** All that the popup tells of a page that was checked. */
export function CheckedReport({
  page,
  onShowClaim,
}: { page: CheckedPage } & Pick<PopupActions, 'onShowClaim'>) {
  const { t } = useStrings();
  const { verdict, kind } = summarizePage(page.result);
  return (
    <>
      <section class="status" role="status">
        <h1 class="summary">{t(verdict.key, verdict.values)}</h1>
        <p class="detail">{t(kind.key)}</p>
      </section>
      <VerdictCounts claims={page.result.claims} />
      <PageFindings findings={page.result.findings} />
      <ClaimList claims={page.result.claims} onShowClaim={onShowClaim} />
      <SourceFacts story={page.story} />
    </>
  );
}
