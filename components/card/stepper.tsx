import { useStrings } from '../strings.ts';
import { Icon } from './icon.tsx';

/** Steps through the claims on the same words, round and round. */
export function Stepper({
  place: { at, of },
  onPlace,
}: {
  place: { readonly at: number; readonly of: number };
  onPlace: (at: number) => void;
}) {
  const { t } = useStrings();
  const step = (by: number) => () => onPlace((at + by + of) % of);
  return (
    <div class="stepper">
      <button type="button" class="icon-button" aria-label={t('card.previous')} onClick={step(-1)}>
        <Icon name="previous" thick={1.8} />
      </button>
      <span>{t('card.place', { at: at + 1, of })}</span>
      <button type="button" class="icon-button" aria-label={t('card.next')} onClick={step(1)}>
        <Icon name="next" thick={1.8} />
      </button>
    </div>
  );
}
