import { type Stage, stages } from '../../core/claims/claim.ts';
import { useStrings } from '../strings.ts';

/** Where the page puts a deal between denied and in effect, beside where the source does. */
export function CommitmentLadder({ page, source }: { page: Stage; source: readonly Stage[] }) {
  const { t } = useStrings();
  const from = source[0];
  const to = source.at(-1);
  return (
    <div class="ladder">
      <div class="ladder-steps" aria-hidden="true">
        {stages.map((stage) => (
          <span
            key={stage}
            class="ladder-step"
            data-source={source.includes(stage) || undefined}
            data-page={stage === page || undefined}
          />
        ))}
      </div>
      <div class="ladder-ends" aria-hidden="true">
        <span>{t('stage.denied')}</span>
        <span>{t('stage.in-effect')}</span>
      </div>
      <ul class="ladder-key">
        <li data-of="page">{t('card.ladder-page', { stage: t(`stage.${page}`) })}</li>
        {from && to && (
          <li data-of="source">
            {from === to
              ? t('card.ladder-source', { from: t(`stage.${from}`) })
              : t('card.ladder-source-span', { from: t(`stage.${from}`), to: t(`stage.${to}`) })}
          </li>
        )}
      </ul>
    </div>
  );
}
