import type { BuildMode } from '../browsers/build-extension.ts';

/** One way to look at everything: a language and a colour scheme. */
export type Look = {
  /** What the pictures' folder is called. */
  readonly name: string;
  readonly mode: BuildMode;
  /** The language to choose in the options. */
  readonly language: string;
  readonly scheme: 'light' | 'dark';
};

const languages = [
  { name: 'english', mode: 'production', language: 'en' },
  { name: 'japanese', mode: 'production', language: 'ja' },
  // Stretched strings take the place of the browser's language.
  { name: 'stretched', mode: 'stretched', language: 'auto' },
] as const;

/** Every language in light and in dark. */
export const looks: readonly Look[] = languages.flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ ...language, scheme, name: `${language.name}-${scheme}` })),
);
