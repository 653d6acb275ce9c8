import type { PageSettings } from './messages.ts';
import type { Settings } from './settings-schema.ts';

/** The part of the settings that a page's annotator may know. */
export function pageSettingsOf({
  hiddenVerdicts,
  paintStyle,
  colours,
  cardOpens,
  hoverDelay,
  language,
}: Settings): PageSettings {
  return { hiddenVerdicts, paintStyle, colours, cardOpens, hoverDelay, language };
}
