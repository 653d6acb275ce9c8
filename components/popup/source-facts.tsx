import type { StoryView } from '../../core/pack/fact-view.ts';
import { formatDate } from '../format-date.ts';
import { useStrings } from '../strings.ts';
import { FactList } from './fact-list.tsx';
import { Fold } from './fold.tsx';

/** What the source says, fact by fact, each with its evidence: folded away until the reader asks. */
export function SourceFacts({ story }: { story: StoryView }) {
  const { t, language } = useStrings();
  const { source, facts } = story;
  return (
    <Fold heading={t('popup.source.heading')}>
      <p class="source-line">
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
        <span class="source-from">
          {t('popup.source.from', { outlet: source.outlet, date: formatDate(source.published, language) })}
        </span>
      </p>
      <FactList facts={Object.values(facts)} url={source.url} />
    </Fold>
  );
}
