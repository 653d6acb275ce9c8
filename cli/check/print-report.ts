import { styleText } from 'node:util';
import { type Verdict, verdicts } from '../../core/claims/claim.ts';
import type { StoryIndex } from '../../core/pack/story-index.ts';
import type { PageReport, ReportedClaim } from './page-report.ts';
import { words } from './words.ts';

type Style = Parameters<typeof styleText>[0];

/** How a report is drawn: whether in colours, and whether with all that led to each verdict. */
export type Drawing = { readonly colours: boolean; readonly explain: boolean };

// A sign beside the colour, so that verdicts can be told apart without it.
const looks: Record<Verdict, { sign: string; style: Style }> = {
  supported: { sign: '✓', style: 'green' },
  exaggerated: { sign: '▲', style: 'yellow' },
  downplayed: { sign: '▼', style: 'yellow' },
  refuted: { sign: '✗', style: 'red' },
  speculative: { sign: '?', style: 'magenta' },
  'not-in-source': { sign: '○', style: 'cyan' },
};

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
  if (drawing.explain) lines.push(...findingLines(report));
  return `${lines.join('\n')}\n`;
}

const coverageWords: Record<PageReport['coverage'], string> = {
  coverage: 'Coverage: a page about the story',
  mention: 'Mention: a page about something else that touches the story',
  none: 'Not about the story',
};

type Paint = (style: Style, text: string) => string;

/** Whether to colour was decided by the caller, who knows where the text goes. */
function painter(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

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
        `${paint(looks[verdict].style, looks[verdict].sign)} ${count} ${verdictWords(verdict)}`,
    );
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${counts.join(', ')}`;
}

function verdictWords(verdict: Verdict): string {
  return words.t(`verdict.${verdict}`);
}

function claimLines(claim: ReportedClaim, story: StoryIndex, explain: boolean, paint: Paint): string[] {
  const { sign, style } = looks[claim.verdict];
  // People count paragraphs from one, as the cards do; `--json` counts from nought.
  const place = claim.paragraph === -1 ? 'title' : words.t('card.paragraph', { count: claim.paragraph + 1 });
  const lines = [
    `${paint(style, `${sign} ${verdictWords(claim.verdict)}`)} ${paint('dim', `· ${place} · ${claim.fact}`)}`,
    `  │ ${markCues(claim, paint)}`,
    `  ${words.t(`reason.${claim.reason}`)}${claim.stage ? ` ${stageWords(claim.stage)}.` : ''}`,
  ];
  if (claim.verdict !== 'supported' || explain) lines.push(`  ${paint('dim', sourceSentence(claim, story))}`);
  if (claim.quotation?.changes) lines.push(`  ${changesOf(claim.quotation.changes, paint)}`);
  if (explain)
    lines.push(...claim.cues.map(({ id, exact }) => `  ${paint('dim', `cue ${id}: ${plain(exact)}`)}`));
  return lines;
}

function stageWords(stage: NonNullable<ReportedClaim['stage']>): string {
  return words.t('card.ladder-page', { stage: words.t(`stage.${stage}`) });
}

/** The claim's words, those that decided in bold. */
function markCues(claim: ReportedClaim, paint: Paint): string {
  let marked = '';
  let at = claim.start;
  const textUntil = (end: number) => plain(claim.exact.slice(at - claim.start, end - claim.start));
  for (const cue of claim.cues) {
    // Cues may overlap, or stand outside the claim: in another sentence of its paragraph.
    if (cue.start < at || cue.end > claim.end) continue;
    marked += textUntil(cue.start);
    at = cue.start;
    marked += paint('bold', textUntil(cue.end));
    at = cue.end;
  }
  return marked + textUntil(claim.end);
}

/** A page's text on one line, without the characters that command a terminal or turn the direction of writing. */
function plain(text: string): string {
  return text.replaceAll(/[\u00ad\u202a-\u202e\u2066-\u2069]/g, '').replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

function sourceSentence({ fact, subject }: ReportedClaim, { pack }: StoryIndex): string {
  const silent = pack.silent.find(({ id }) => id === subject);
  if (silent) return words.t('card.source-silent', { subject: silent.label });
  const known = pack.facts.find(({ id }) => id === fact);
  return known ? `${words.t('card.source-says')}: ${known.statement}` : words.t('card.source-silent-plain');
}

type Changes = NonNullable<NonNullable<ReportedClaim['quotation']>['changes']>;

/** The statement's words with what the page left out in [-…-] and what it added in {+…+}. */
function changesOf(changes: Changes, paint: Paint): string {
  return changes
    .map(({ kind, text }) => {
      const shown = plain(text);
      if (kind === 'same') return shown;
      return kind === 'added' ? paint('green', `{+${shown}+}`) : paint('red', `[-${shown}-]`);
    })
    .join(' ');
}

function findingLines({ findings, claims }: PageReport): string[] {
  return findings.map((finding) => {
    if (finding.kind === 'denial-missing')
      return `\nNo denial on the page of what it reports: ${finding.fact}`;
    const [headline, body] = [claims[finding.headline]?.exact, claims[finding.body]?.exact];
    return `\nThe headline goes further than the text: ${plain(headline ?? '')} | ${plain(body ?? '')}`;
  });
}
