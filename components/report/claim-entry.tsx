import type { Claim } from '../../core/claims/claim.ts';
import type { ReportedPage, Surroundings } from '../../core/export/reported-page.ts';
import type { FactView } from '../../core/pack/fact-view.ts';
import { linkToWords } from '../../core/text/link-to-words.ts';
import { VerdictSign } from '../card/verdict-sign.tsx';
import { WordChanges } from '../card/word-changes.tsx';
import { useStrings } from '../strings.ts';
import { FactEvidence } from './fact-evidence.tsx';
import { wholeWords } from './whole-words.ts';

/** One claim of the report: its words in their place, its verdict, why, and what the source says. */
export function ClaimEntry({ claim, index, page }: { claim: Claim; index: number; page: ReportedPage }) {
  const { t } = useStrings();
  const { verdict, reason, quotation } = claim;
  const fact = page.story.facts[claim.fact];
  return (
    <article class="entry" data-verdict={verdict}>
      <h3 class="entry-verdict">
        <VerdictSign verdict={verdict} size={24} />
        {t(`verdict.${verdict}`)}
        <a
          class="entry-number"
          href={linkToWords(page.url, claim.exact)}
          target="_blank"
          rel="noreferrer"
          aria-label={`${index + 1}: ${t('report.open-in-page')}`}
        >
          {index + 1}
        </a>
      </h3>
      <WordsInPlace exact={claim.exact} around={page.surroundings[index]} />
      <p class="entry-why">
        {t(`reason.${reason}`)}
        {reason === 'misattributed' &&
          quotation?.speaker &&
          ` ${t('card.speaker-here', { speaker: quotation.speaker })}`}
        <Stages claim={claim} fact={fact} />
      </p>
      {quotation?.changes && <WordChanges changes={quotation.changes} />}
      <SourceOfClaim claim={claim} page={page} fact={fact} />
    </article>
  );
}

function WordsInPlace({ exact, around }: { exact: string; around: Surroundings | undefined }) {
  return (
    <blockquote class="entry-words">
      <span class="entry-around">{around && wholeWords(around).prefix}</span>
      <mark>{exact}</mark>
      <span class="entry-around">{around && wholeWords(around).suffix}</span>
    </blockquote>
  );
}

function Stages({ claim: { stage }, fact }: { claim: Claim; fact: FactView | undefined }) {
  const { t } = useStrings();
  const [from, to] = [fact?.stages?.[0], fact?.stages?.at(-1)];
  if (!stage || !from || !to) return null;
  const span =
    from === to
      ? t('card.ladder-source', { from: t(`stage.${from}`) })
      : t('card.ladder-source-span', { from: t(`stage.${from}`), to: t(`stage.${to}`) });
  return (
    <span class="entry-stages">
      <span>{t('card.ladder-page', { stage: t(`stage.${stage}`) })}</span> <span>{span}</span>
    </span>
  );
}

function SourceOfClaim({
  claim: { subject, quotation },
  page: { story },
  fact,
}: {
  claim: Claim;
  page: ReportedPage;
  fact: FactView | undefined;
}) {
  const { t } = useStrings();
  const label = subject && story.subjects[subject];
  if (!fact)
    return (
      <p class="entry-source">
        {label ? t('card.source-silent', { subject: label }) : t('card.source-silent-plain')}
      </p>
    );
  return (
    <div class="entry-source">
      <p>{t('report.says', { statement: fact.statement })}</p>
      {/* Word by word, the statement stands above already. */}
      <FactEvidence fact={fact} url={story.source.url} isQuoted={quotation?.changes === undefined} />
    </div>
  );
}
