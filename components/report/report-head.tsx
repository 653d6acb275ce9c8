import type { ReportedPage } from '../../core/export/reported-page.ts';
import { formatDate } from '../format-date.ts';
import { summarizePage } from '../popup/summarize-page.ts';
import { useStrings } from '../strings.ts';
import { formatTime } from './format-time.ts';

/** What the report is on: the verdict in one line, the page, and what it was compared with. */
export function ReportHead({ page }: { page: ReportedPage }) {
  const { t, language } = useStrings();
  const { url, title, date, checkedAt, dataset, story } = page;
  const { verdict, kind } = summarizePage(page.result);
  const { source } = story;
  return (
    <header class="head">
      <h1 class="head-summary">{t(verdict.key, verdict.values)}</h1>
      <p class="head-kind">{t(kind.key)}</p>
      <dl class="head-facts">
        <dt>{t('report.page')}</dt>
        <dd>
          <a href={url} target="_blank" rel="noreferrer" lang={page.lang}>
            {title ?? url}
          </a>
          <span class="head-soft">
            {title && <span class="head-address">{url}</span>}
            {date && <span>{t('report.dated', { date: formatDate(date, language) })}</span>}
          </span>
        </dd>
        <dt>{t('report.source')}</dt>
        <dd>
          <a href={source.url} target="_blank" rel="noreferrer" lang={source.language}>
            {source.title}
          </a>
          <span class="head-soft">
            <span>
              {t('report.source-from', {
                outlet: source.outlet,
                date: formatDate(source.published, language),
              })}
            </span>
            <span>{t('report.dataset', { id: dataset.id, version: dataset.version })}</span>
          </span>
        </dd>
      </dl>
      <p class="head-soft">{t('report.checked', { time: formatTime(checkedAt, language) })}</p>
    </header>
  );
}
