import type { FactView, StoryView } from '../../core/pack/fact-view.ts';
import { linkToWords } from '../card/source-link.ts';
import { formatDate } from '../format-date.ts';
import { useStrings } from '../strings.ts';

/** What the source says, fact by fact, each with its evidence: folded away until the reader asks. */
export function SourceFacts({ story }: { story: StoryView }) {
  const { t, language } = useStrings();
  const { source } = story;
  return (
    <details class="source">
      <summary class="heading source-heading">{t('popup.source.heading')}</summary>
      <p class="source-line">
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
        <span class="source-from">
          {t('popup.source.from', { outlet: source.outlet, date: formatDate(source.published, language) })}
        </span>
      </p>
      <ul class="facts">
        {Object.values(story.facts).map((fact) => (
          <li key={fact.id}>
            <Fact fact={fact} url={source.url} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Fact({ fact, url }: { fact: FactView; url: string }) {
  const { t } = useStrings();
  return (
    <details class="fact">
      <summary class="fact-statement">{fact.statement}</summary>
      {fact.quotation && (
        <blockquote class="fact-quotation">
          {fact.quotation.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <footer>{fact.quotation.speaker}</footer>
        </blockquote>
      )}
      <ul class="evidence">
        {fact.evidence.map(({ paragraph, quote }) => (
          <li key={`${paragraph} ${quote}`}>
            <a href={linkToWords(url, quote)} target="_blank" rel="noreferrer">
              <q>{quote}</q>
            </a>
            <span class="evidence-place">{t('popup.source.paragraph', { paragraph })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
