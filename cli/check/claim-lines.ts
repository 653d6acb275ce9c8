import type { Verdict } from '../../core/claims/claim.ts';
import type { StoryIndex } from '../../core/pack/story-index.ts';
import type { ReportedClaim } from './page-report.ts';
import { type Paint, plain, type Style } from './terminal-text.ts';
import { words } from './words.ts';

/** The sign and style of each verdict: a sign beside the colour, so that verdicts can be told apart without it. */
export const looks: Record<Verdict, { readonly sign: string; readonly style: Style }> = {
  supported: { sign: '✓', style: 'green' },
  exaggerated: { sign: '▲', style: 'yellow' },
  downplayed: { sign: '▼', style: 'yellow' },
  refuted: { sign: '✗', style: 'red' },
  speculative: { sign: '?', style: 'magenta' },
  'not-in-source': { sign: '○', style: 'cyan' },
};

/**
 * One claim for people to read: its verdict and place, its words, why, and the source where they differ; with `explain`
 * always the source, the words that decided with the ids of their rows, and both stages of the deal.
 */
export function claimLines(
  claim: ReportedClaim,
  story: StoryIndex,
  explain: boolean,
  paint: Paint,
): readonly string[] {
  const { sign, style } = looks[claim.verdict];
  const verdict = words.t(`verdict.${claim.verdict}`);
  const subject = claim.subject ? ` (${claim.subject})` : '';
  const lines = [
    `${paint(style, `${sign} ${verdict}`)} ${paint('dim', `· ${placeOf(claim)} · ${claim.fact}${subject}`)}`,
    `  │ ${markCues(claim, paint)}`,
    `  ${words.t(`reason.${claim.reason}`)}${explain ? '' : stageOnPage(claim)}`,
  ];
  if (explain) lines.push(...decidingLines(claim), ...stageLines(claim, story));
  if (claim.verdict !== 'supported' || explain) lines.push(`  ${paint('dim', sourceSentence(claim, story))}`);
  if (claim.reason === 'misattributed' && claim.quotation?.speaker)
    lines.push(`  ${words.t('card.speaker-here', { speaker: plain(claim.quotation.speaker) })}`);
  if (claim.quotation?.changes) lines.push(`  ${changesOf(claim.quotation.changes, paint)}`);
  return lines;
}

/** Where a claim stands. People count paragraphs from one, as the cards do; `--json` counts from nought. */
export function placeOf({ paragraph }: ReportedClaim): string {
  return paragraph === -1 ? 'title' : words.t('card.paragraph', { count: paragraph + 1 });
}

function stageOnPage({ stage }: ReportedClaim): string {
  return stage ? ` ${words.t('card.ladder-page', { stage: words.t(`stage.${stage}`) })}.` : '';
}

function decidingLines({ cues }: ReportedClaim): string[] {
  if (cues.length === 0) return [];
  return [`  Decided by ${cues.map(({ id, exact }) => `“${plain(exact)}” (${id})`).join(', ')}.`];
}

function stageLines(claim: ReportedClaim, { sourceStages }: StoryIndex): string[] {
  const [from, to] = [sourceStages[0], sourceStages.at(-1)];
  if (!claim.stage || !from || !to) return [];
  const source =
    from === to
      ? words.t('card.ladder-source', { from: words.t(`stage.${from}`) })
      : words.t('card.ladder-source-span', { from: words.t(`stage.${from}`), to: words.t(`stage.${to}`) });
  return [` ${stageOnPage(claim)} ${source}.`];
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
