import type { Claim } from '../../core/claims/claim.ts';
import type { FactView, StoryView } from '../../core/pack/fact-view.ts';
import { useStrings } from '../strings.ts';
import { linkToWords } from './source-link.ts';
import { WordChanges } from './word-changes.tsx';

/** What the source says on a claim's fact, with its evidence; that it says nothing, where it is silent. */
export function SourceSays({ claim, story }: { claim: Claim; story: StoryView }) {
  const { t } = useStrings();
  const fact = story.facts[claim.fact];
  const subject = claim.subject && story.subjects[claim.subject];
  if (claim.quotation?.changes && fact) {
    return (
      <>
        <WordChanges changes={claim.quotation.changes} />
        <p class="cite">
          {fact.quotation && <span>{t('card.statement-by', { speaker: fact.quotation.speaker })}</span>}{' '}
          <ParagraphLink fact={fact} url={story.source.url} index={0} />
        </p>
      </>
    );
  }
  return (
    <section class="part">
      <h3>{t('card.source-says')}</h3>
      {!fact && <p>{subject ? t('card.source-silent', { subject }) : t('card.source-silent-plain')}</p>}
      {fact && <FactWords fact={fact} url={story.source.url} />}
    </section>
  );
}

function FactWords({ fact, url }: { fact: FactView; url: string }) {
  const { t } = useStrings();
  if (fact.quotation) {
    return (
      <>
        <blockquote class="statement">{fact.quotation.sentences.join(' ')}</blockquote>
        <p class="cite">
          <span>{t('card.statement-by', { speaker: fact.quotation.speaker })}</span>{' '}
          <ParagraphLink fact={fact} url={url} index={0} />
        </p>
      </>
    );
  }
  return (
    <>
      <p>{fact.statement}</p>
      <ul class="evidence">
        {fact.evidence.map(({ quote }, index) => (
          <li key={quote}>
            <q>{nestQuotes(quote)}</q> <ParagraphLink fact={fact} url={url} index={index} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ParagraphLink({ fact, url, index }: { fact: FactView; url: string; index: number }) {
  const { t } = useStrings();
  const evidence = fact.evidence[index];
  if (!evidence) return null;
  return (
    <a class="paragraph" href={linkToWords(url, evidence.quote)} target="_blank" rel="noopener noreferrer">
      {t('card.paragraph', { count: evidence.paragraph })}
    </a>
  );
}

/** Words as they stand inside quotation marks: their own double marks become single ones. */
function nestQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}
