import { useStrings } from '../strings.ts';
import type { OptionProps } from './options-actions.ts';
import { Section } from './section.tsx';

/** What came of the last export, import or reset. */
export type KeepingOutcome = 'imported' | 'import-failed' | 'reset-done';

/** A language that the strings are there in, by its own name. */
export type LanguageChoice = { readonly tag: string; readonly name: string };

/** Language, travelling, export, import and reset. */
export function KeepingSection(
  props: OptionProps & {
    readonly languages: readonly LanguageChoice[];
    readonly outcome: KeepingOutcome | undefined;
    readonly onExport: () => void;
    readonly onImport: (file: File) => void;
    readonly onReset: () => void;
  },
) {
  const { values, languages, outcome, onChange, onExport, onImport, onReset } = props;
  const { t } = useStrings();
  return (
    <Section id="keeping" title={t('options.keeping.title')}>
      <label class="field">
        {t('options.keeping.language')}
        <select
          value={values.language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        >
          <option value="auto">{t('options.keeping.language-auto')}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={values.sync}
          onChange={(event) => onChange({ sync: event.currentTarget.checked })}
        />
        <span>
          {t('options.keeping.sync')}
          <small>{t('options.keeping.sync-detail')}</small>
        </span>
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {t('options.keeping.export')}
        </button>
        <label class="button file">
          {t('options.keeping.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onImport(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" onClick={onReset}>
          {t('options.keeping.reset')}
        </button>
      </div>
      <p class="outcome" role="status">
        {outcome && t(`options.keeping.${outcome}`)}
      </p>
    </Section>
  );
}
