/** The strings of `locales/` in all languages, as `modules/locales/words-module.ts` writes them at build. */
declare module 'virtual:words' {
  /** The paths of all strings, plural forms one step deeper: `popup.claims.other`. */
  export const paths: readonly string[];
  /** For each language its texts, in the order of the paths; 0 where it has none. */
  export const texts: Readonly<Record<string, () => readonly (string | 0)[]>>;
}
