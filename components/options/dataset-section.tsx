import type { FactView, StoryView } from '../../core/pack/fact-view.ts';
import { linkToWords } from '../card/source-link.ts';
import { formatDate } from '../format-date.ts';
import { speakStory } from '../speak-story.ts';
import { useStrings } from '../strings.ts';
import { Section } from './section.tsx';

/** What identifies the dataset: the story, its version, and the SHA-256 of its file in hexadecimal. */
export type DatasetIdentity = {
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  /** Path of the file that the hash is of. */
  readonly file: string;
};

/** What claims are compared with: the source, which version of it, and every fact with its evidence. */
export function DatasetSection({ identity, ...of }: { identity: DatasetIdentity; story: StoryView }) {
  const strings = useStrings();
  const { t, language } = strings;
  const story = speakStory(of.story, strings);
  const { source } = story;
  const facts = Object.values(story.facts);
  return (
    <Section id="dataset" title={t('options.dataset.title')} detail={t('options.dataset.detail')}>
      <dl class="identity">
        <dt>{t('options.dataset.story')}</dt>
        <dd lang={source.language}>{identity.title}</dd>
        <dt>{t('options.dataset.source')}</dt>
        <dd>
          <a lang={source.language} href={source.url} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
          <br />
          {t('popup.source.from', { outlet: source.outlet, date: formatDate(source.published, language) })}
        </dd>
        <dt>{t('options.dataset.version')}</dt>
        <dd>{identity.version}</dd>
        <dt>{t('options.dataset.hash', { file: identity.file.split('/').at(-1) ?? '' })}</dt>
        <dd>
          <code title={identity.file}>{identity.hash}</code>
        </dd>
      </dl>
      <h3>{t('options.dataset.facts', { count: facts.length })}</h3>
      <ol class="facts">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} story={story} />
        ))}
      </ol>
    </Section>
  );
}

function Fact({ fact, story: { source } }: { fact: FactView; story: StoryView }) {
  const { t } = useStrings();
  return (
    <li class="fact">
      <details>
        <summary>{fact.statement}</summary>
        {fact.quotation && (
          <blockquote>
            <p lang={source.language}>{fact.quotation.sentences.join(' ')}</p>
            <footer>{fact.quotation.speaker}</footer>
          </blockquote>
        )}
        <ul>
          {fact.evidence.map(({ paragraph, quote }) => (
            <li key={quote}>
              <q lang={source.language}>{quote}</q>{' '}
              <a href={linkToWords(source.url, quote)} target="_blank" rel="noopener noreferrer">
                {t('card.paragraph', { count: paragraph })}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
