import { verdicts } from '../../core/claims/claim.ts';
import type { StoryIndex } from '../../core/pack/story-index.ts';
import { claimLines, looks } from './claim-lines.ts';
import { findingLines } from './finding-lines.ts';
import type { PageReport } from './page-report.ts';
import { type Paint, painter, plain } from './terminal-text.ts';
import { words } from './words.ts';

/** How a report is drawn: whether in colours, and whether with all that led to each verdict. */
export type Drawing = { readonly colours: boolean; readonly explain: boolean };

/** One input's report for people to read. */
export function printReport(input: string, report: PageReport, story: StoryIndex, drawing: Drawing): string {
  const paint = painter(drawing.colours);
  const about = plain([report.date ?? 'undated', report.lang ?? 'language not given'].join(' · '));
  const lines = [
    paint('dim', input),
    paint('bold', plain(report.title ?? '(no title)')),
    about,
    `${coverageWords[report.coverage]} ${paint('dim', `(score ${round(report.score)}${evidenceOf(report)})`)}`,
    countsOf(report, paint),
  ];
  for (const claim of report.claims) lines.push('', ...claimLines(claim, story, drawing.explain, paint));
  lines.push(...findingLines(report, paint));
  return `${lines.join('\n')}\n`;
}

const coverageWords: Record<PageReport['coverage'], string> = {
  coverage: 'Coverage: a page about the story',
  mention: 'Mention: a page about something else that touches the story',
  none: 'Not about the story',
};

function evidenceOf({ evidence }: PageReport): string {
  if (evidence.length === 0) return '';
  return `: ${evidence.map(({ id, weight, count }) => `${id} ${signed(weight)} ×${count}`).join(', ')}`;
}

function signed(value: number): string {
  return value < 0 ? `−${round(-value)}` : `+${round(value)}`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function countsOf({ claims }: PageReport, paint: Paint): string {
  if (claims.length === 0) return 'No claims';
  const counts = verdicts
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ verdict, count }) =>
        `${paint(looks[verdict].style, looks[verdict].sign)} ${count} ${words.t(`verdict.${verdict}`)}`,
    );
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${counts.join(', ')}`;
}
