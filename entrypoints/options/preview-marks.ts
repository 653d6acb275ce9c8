import type { Strings } from '../../components/create-strings.ts';
import { pageSettingsOf } from '../../platform/page-settings.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { annotateSample } from '../sample/annotate-sample.ts';
import { checkSample } from '../sample/check-sample.ts';

/** Gives the function that shows settings on the sample article, anew whenever it is called. */
export function previewMarks(): (settings: Settings, strings: Strings) => void {
  let life = new AbortController();
  let spoken: Strings | undefined;
  let sample: ReturnType<typeof annotateSample> | undefined;
  return (settings, strings) => {
    const root = document.querySelector('.sample');
    if (!root) return;
    const marks = pageSettingsOf(settings);
    if (sample && spoken?.language === strings.language) return sample.paintAs(marks);
    life.abort();
    life = new AbortController();
    spoken = strings;
    sample = annotateSample(checkSample(root), marks, strings, life.signal);
  };
}
