import { coverageScore, mentionScore } from '../../core/claims/coverage-scores.ts';
import type { Coverage } from '../../core/claims/page-text.ts';
import { useStrings } from '../strings.ts';
import { nameSign } from './name-sign.ts';

/** What spoke for and against the page being about the story, and what it adds up to. */
export function CoverageSigns({ coverage: { kind, score, evidence } }: { coverage: Coverage }) {
  const { t, language } = useStrings();
  const points = new Intl.NumberFormat(language, { signDisplay: 'always' });
  const wouldDo = kind === 'none' && score >= mentionScore;
  return (
    <div class="signs">
      {evidence.length === 0 ? (
        <p>{t('popup.evidence.none')}</p>
      ) : (
        <ul>
          {evidence.map(({ id, weight, count }) => (
            <li key={id} class="sign">
              <span>{t(nameSign(id))}</span>
              <span class="sign-weight">
                {count > 1
                  ? t('popup.evidence.times', { weight: points.format(weight), count })
                  : points.format(weight)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="signs-sum">
        {t('popup.evidence.score', { count: score, mention: mentionScore, coverage: coverageScore })}
        {wouldDo && ` ${t('popup.evidence.would-do')}`}
      </p>
    </div>
  );
}
