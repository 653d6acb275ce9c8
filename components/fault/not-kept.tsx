import { useStrings } from '../strings.ts';

/** Says that the reader's last choice was not kept, and why that may be. Stays until a choice is kept. */
export function NotKept() {
  const { t } = useStrings();
  return (
    <p class="not-kept" role="alert">
      {t('fault.not-kept')}
    </p>
  );
}
