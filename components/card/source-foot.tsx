import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { formatDate } from '../format-date.ts';
import { useStrings } from '../strings.ts';
import { CopyButton } from './copy-button.tsx';
import { correctionText } from './correction-text.ts';
import { QuietLink } from './quiet-link.tsx';
import { linkToWords } from './source-link.ts';

/** The source's name, the date it speaks of, the way to it, and a copy of what it corrects. */
export function SourceFoot({
  claim,
  story,
  copy,
}: {
  claim: Claim;
  story: StoryView;
  copy: ((text: string) => Promise<boolean>) | undefined;
}) {
  const strings = useStrings();
  const { t, language } = strings;
  const { source } = story;
  const fact = story.facts[claim.fact];
  const quote = fact?.evidence[0]?.quote;
  const date = formatDate(fact?.asOf ?? source.published, language);
  return (
    <footer>
      <span class="as-of">{t('card.as-of', { outlet: source.outlet, date })}</span>
      <span class="ways">
        {copy && (
          <CopyButton
            key={`${claim.fact} ${claim.exact}`}
            label={t('card.copy')}
            text={() => correctionText(claim, story, strings)}
            copy={copy}
          />
        )}
        <QuietLink address={quote ? linkToWords(source.url, quote) : source.url} title={source.title}>
          {t('card.open-source')}
        </QuietLink>
      </span>
    </footer>
  );
}
