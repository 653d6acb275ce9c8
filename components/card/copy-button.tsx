import { useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';

/** A button that copies a text, and says in its place whether it was copied. */
export function CopyButton({
  label,
  text,
  copy,
}: {
  label: string;
  text: () => string;
  copy: (text: string) => Promise<boolean>;
}) {
  const { t } = useStrings();
  const [done, setDone] = useState<boolean>();
  return (
    <>
      <button type="button" class="text-button" onClick={async () => setDone(await copy(text()))}>
        {label}
      </button>
      <span class="said" role="status">
        {done === undefined ? '' : t(done ? 'card.copied' : 'card.not-copied')}
      </span>
    </>
  );
}
