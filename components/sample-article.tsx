import { useStrings } from './strings.ts';

/** A made-up article for the engine to read. The engine marks its text, so that nothing in it may change once drawn. */
export function SampleArticle() {
  const { t } = useStrings();
  return (
    <article class="sample" lang="en" aria-label={t('welcome.try.article')}>
      <h3>{t('sample.title')}</h3>
      <p>{t('sample.p1')}</p>
      <p>{t('sample.p2')}</p>
      <p>{t('sample.p3')}</p>
    </article>
  );
}
