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
};

const views = [
  { name: 'english', family: 'chrome', mode: 'production', language: 'en' },
  { name: 'japanese', family: 'chrome', mode: 'production', language: 'ja' },
  { name: 'stretched', family: 'chrome', mode: 'stretched', language: 'en' },
  { name: 'firefox', family: 'firefox', mode: 'production', language: 'en' },
] as const;

/** Every browser and language, in light and in dark. */
export const looks: readonly Look[] = views.flatMap((view) =>
  (['light', 'dark'] as const).map((scheme) => ({ ...view, scheme, name: `${view.name}-${scheme}` })),
);
