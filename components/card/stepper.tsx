import { useStrings } from '../strings.ts';

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
        <Arrow path="M10 3.5 5.5 8l4.5 4.5" />
      </button>
      <span>{t('card.place', { at: at + 1, of })}</span>
      <button type="button" class="icon-button" aria-label={t('card.next')} onClick={step(1)}>
        <Arrow path="M6 3.5 10.5 8 6 12.5" />
      </button>
    </div>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
