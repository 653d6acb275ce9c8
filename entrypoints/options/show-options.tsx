import { render } from 'preact';
import type { Strings } from '../../components/create-strings.ts';
import type { DatasetIdentity } from '../../components/options/dataset-section.tsx';
import { type ChoiceOutcome, Options } from '../../components/options/options.tsx';
import { SampleArticle } from '../../components/sample-article.tsx';
import { StringsContext } from '../../components/strings.ts';
import { bundledStory } from '../../core/pack/bundled-story.ts';
import { viewStory } from '../../core/pack/fact-view.ts';
import { lightColours } from '../../page/verdict-colours.ts';
import { defaultSettings, type Settings, type SettingsChange } from '../../platform/settings-schema.ts';
import { languages } from '../words/languages.ts';
import { keepChoice } from './keep-choice.ts';
import { exportSettings, importSettings } from './keep-settings.ts';
import { previewMarks } from './preview-marks.ts';

/** Draws the options, keeps what the reader changes, and gives what draws them anew when that was elsewhere. */
export function showOptions(first: Settings, words: Strings, identity: DatasetIdentity) {
  let settings = first;
  let strings = words;
  let outcome: ChoiceOutcome | undefined;
  const story = viewStory(bundledStory());
  const fixed = { identity, story, languages, ownColours: lightColours };
  const preview = previewMarks();

  const change = async (what: SettingsChange, then?: ChoiceOutcome) => {
    const kept = await keepChoice(what);
    settings = kept ?? settings;
    outcome = kept ? then : 'not-kept';
    draw();
  };
  const load = (imported?: Settings) => change(imported ?? {}, imported ? 'imported' : 'import-failed');
  const draw = () => {
    document.title = strings.t('options.title');
    render(
      <StringsContext.Provider value={strings}>
        <Options
          values={settings}
          {...fixed}
          outcome={outcome}
          onChange={change}
          onTry={(tried) => preview({ ...settings, ...tried }, strings)}
          onExport={() => exportSettings(settings)}
          onImport={async (file) => load(await importSettings(file))}
          onReset={() => change(defaultSettings, 'reset-done')}
        >
          <SampleArticle />
        </Options>
      </StringsContext.Provider>,
      document.body,
    );
    preview(settings, strings);
  };
  draw();
  return (now: Settings, nowWords: Strings) => {
    settings = now;
    strings = nowWords;
    draw();
  };
}
