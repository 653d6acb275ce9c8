import { useStrings } from '../strings.ts';

/** What stands in place of a report whose page is no longer open. */
export function ReportGone() {
  const { t } = useStrings();
  return (
    <main>
      <h1 class="head-summary">{t('report.gone.title')}</h1>
      <p class="head-kind">{t('report.gone.detail')}</p>
    </main>
  );
}
