import type { ExportWords } from '../../core/export/export-words.ts';
import type { ReportedPage } from '../../core/export/reported-page.ts';
import type { Strings } from '../create-strings.ts';
import { formatDate } from '../format-date.ts';
import { summarizePage } from '../popup/summarize-page.ts';
import { formatTime } from './format-time.ts';

/** The words of an export of a page, in the reader's language. */
export function wordsForExport({ result, story }: ReportedPage, { t, language }: Strings): ExportWords {
  const { verdict } = summarizePage(result);
  const left = Object.keys(story.facts).length - new Set(result.claims.map(({ fact }) => fact)).size;
  return {
    language,
    program: t('extension.name'),
    title: t('report.title'),
    summary: t(verdict.key, verdict.values),
    page: t('report.page'),
    source: t('report.source'),
    claims: t('report.claims'),
    leftOut: t('popup.left-out.heading', { count: left }),
    caution: t('report.caution'),
    aspect: t('report.aspect'),
    verdict: (each) => t(`verdict.${each}`),
    reason: (reason) => t(`reason.${reason}`),
    finding: (kind) => t(`popup.finding.${kind}`),
    stageOnPage: (stage) => t('card.ladder-page', { stage: t(`stage.${stage}`) }),
    silent: (subject) => (subject ? t('card.source-silent', { subject }) : t('card.source-silent-plain')),
    sourceSays: (statement) => t('report.says', { statement }),
    speakerHere: (speaker) => t('card.speaker-here', { speaker }),
    paragraph: (paragraph) => t('popup.source.paragraph', { paragraph }),
    checked: (time) => t('report.checked', { time: formatTime(time, language) }),
    date: (isoDate) => formatDate(isoDate, language),
  };
}
