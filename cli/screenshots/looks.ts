import type { BuildMode } from '../browsers/build-extension.ts';
import type { BrowserFamily } from '../browsers/known-browsers.ts';

/** One way to look at things: a browser, a language and a colour scheme. */
export type Look = {
  /** What the pictures' folder is called. */
  readonly name: string;
  readonly family: BrowserFamily;
  readonly mode: BuildMode;
  /** BCP 47 tag of the language that the browser is started in. */
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  /** Which scenes are set: every state, or a card and a popup on a page of each language. */
  readonly shows: 'states' | 'languages';
};

const views = [
  { name: 'english', shows: 'states', family: 'chrome', mode: 'production', language: 'en' },
  { name: 'japanese', shows: 'states', family: 'chrome', mode: 'production', language: 'ja' },
  { name: 'stretched', shows: 'states', family: 'chrome', mode: 'stretched', language: 'en' },
  { name: 'languages', shows: 'languages', family: 'chrome', mode: 'production', language: 'en' },
  { name: 'firefox', shows: 'states', family: 'firefox', mode: 'production', language: 'en' },
] as const;

/** Every browser and language, in light and in dark. */
export const looks: readonly Look[] = views.flatMap((view) =>
  (['light', 'dark'] as const).map((scheme) => ({ ...view, scheme, name: `${view.name}-${scheme}` })),
);
