import { useState } from 'preact/hooks';
import { type ExportFormat, exportFormats } from '../../core/export/export-page.ts';
import type { StringKey } from '../create-strings.ts';
import { useStrings } from '../strings.ts';

/** What the reader can do with the findings; each rejects where it could not be done. */
export type ExportActions = {
  readonly onCopy: (format: ExportFormat) => Promise<void>;
  readonly onSave: (format: ExportFormat) => Promise<void>;
};

/** The forms that the findings can be taken away in, each to copy or to save, and a word on how it went. */
export function ExportMenu({ onCopy, onSave }: ExportActions) {
  const { t } = useStrings();
  const [said, setSaid] = useState('');
  const attempt = async (work: Promise<void>, done: StringKey, format: string) => {
    try {
      await work;
      setSaid(t(done, { format }));
    } catch (error) {
      // Why, is for whoever looks for it: the page has gone, or the browser refuses its clipboard.
      console.warn('Plumbline: nothing copied or saved', error);
      setSaid(t('export.failed'));
    }
  };
  return (
    <div class="export">
      <ul>
        {exportFormats.map((form) => {
          const format = t(`export.format.${form}`);
          return (
            <li key={form} class="export-form">
              <span class="export-name">
                {format} <span class="export-use">{t(`export.use.${form}`)}</span>
              </span>
              <button
                type="button"
                class="small-button"
                aria-label={t('export.copy-as', { format })}
                onClick={() => attempt(onCopy(form), 'export.copied', format)}
              >
                {t('export.copy')}
              </button>
              <button
                type="button"
                class="small-button"
                aria-label={t('export.save-as', { format })}
                onClick={() => attempt(onSave(form), 'export.saved', format)}
              >
                {t('export.save')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="export-said" role="status">
        {said}
      </p>
    </div>
  );
}
