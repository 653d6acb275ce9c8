import type { Claim } from '../../core/claims/claim.ts';
import type { FactView, StoryView } from '../../core/pack/fact-view.ts';
import { useStrings } from '../strings.ts';
import { QuietLink } from './quiet-link.tsx';
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
        <Cite fact={fact} story={story} />
      </>
    );
  }
  return (
    <section class="part">
      <h3>{t('card.source-says')}</h3>
      {!fact && <p>{subject ? t('card.source-silent', { subject }) : t('card.source-silent-plain')}</p>}
      {fact && <FactWords fact={fact} story={story} />}
    </section>
  );
}

type OfFact = { fact: FactView; story: StoryView };

function FactWords({ fact, story }: OfFact) {
  const { language } = story.source;
  if (fact.quotation) {
    return (
      <>
        <blockquote class="statement" lang={language} dir="auto">
          {fact.quotation.sentences.join(' ')}
        </blockquote>
        <Cite fact={fact} story={story} />
      </>
    );
  }
  return (
    <>
      <p>{fact.statement}</p>
      <ul class="evidence">
        {fact.evidence.map(({ quote }, index) => (
          <li key={quote}>
            <q lang={language}>{nestQuotes(quote)}</q>{' '}
            <ParagraphLink fact={fact} story={story} index={index} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Cite({ fact, story }: OfFact) {
  const { t } = useStrings();
  return (
    <p class="cite">
      {fact.quotation && <span>{t('card.statement-by', { speaker: fact.quotation.speaker })}</span>}{' '}
      <ParagraphLink fact={fact} story={story} index={0} />
    </p>
  );
}

function ParagraphLink({ fact, story, index }: OfFact & { index: number }) {
  const { t } = useStrings();
  const evidence = fact.evidence[index];
  if (!evidence) return null;
  return (
    <QuietLink class="paragraph" address={linkToWords(story.source.url, evidence.quote)}>
      {t('card.paragraph', { count: evidence.paragraph })}
    </QuietLink>
  );
}

/** Words as they stand inside quotation marks: their own double marks become single ones. */
function nestQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}
