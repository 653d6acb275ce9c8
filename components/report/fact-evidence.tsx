import type { FactView } from '../../core/pack/fact-view.ts';
import { linkToWords } from '../../core/text/link-to-words.ts';
import { useStrings } from '../strings.ts';

/** Where a fact stands in the source at `url`: its published statement, if it is one, and the phrases it rests on. */
export function FactEvidence({
  fact,
  url,
  isQuoted = true,
}: {
  fact: FactView;
  url: string;
  /** Whether a published statement is given in full. */
  isQuoted?: boolean;
}) {
  const { t } = useStrings();
  return (
    <>
      {isQuoted && fact.quotation && (
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
              <q>{nestQuotes(quote)}</q>
            </a>{' '}
            <span class="evidence-place">{t('popup.source.paragraph', { paragraph })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words as they stand inside quotation marks: their own double marks become single ones. */
function nestQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}
