import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { useStrings } from '../strings.ts';
import { linkToWords } from './source-link.ts';

/** The source's name, the date it speaks of, and the way to it. */
export function SourceFoot({ claim, story }: { claim: Claim; story: StoryView }) {
  const { t, language } = useStrings();
  const { source } = story;
  const fact = story.facts[claim.fact];
  const quote = fact?.evidence[0]?.quote;
  const date = formatDay(fact?.asOf ?? source.published, language);
  return (
    <footer>
      <span>{t('card.as-of', { outlet: source.outlet, date })}</span>
      <a
        href={quote ? linkToWords(source.url, quote) : source.url}
        title={source.title}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('card.open-source')}
      </a>
    </footer>
  );
}

/** A day as readers of a language write it in full: `1 November 2021`. British order for English, as most of the world has it. */
export function formatDay(day: string, language: string): string {
  const locale = /^en\b/.test(language) ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
