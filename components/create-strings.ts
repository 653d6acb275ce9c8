// Only the type of the English strings is taken, so that no text is bundled: see `modules/locales.ts`.
import type english from '../locales/en.json';

type Entry = { message: unknown; note: string };
type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends Entry ? Key : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];

/** A string the reader sees, as its path in `locales/en.json`: `popup.sources`. */
export type StringKey = KeyOf<typeof english>;

/** What fills a string's `{placeholders}`. A number called `count` also chooses among its plural forms. */
export type StringValues = Readonly<Record<string, string | number>>;

/** What components get their words from: `t` gives the string of a key in the reader's language. */
export type Strings = {
  readonly t: (key: StringKey, values?: StringValues) => string;
  /** BCP 47 tag of the language the strings are in, for dates and numbers. */
  readonly language: string;
};

/**
 * Strings over a place that holds them. `find` gives the text at a path, plural forms being one step deeper
 * (`popup.claims.other`), and nothing where there is none. A key that is nowhere stands for itself.
 */
export function createStrings(find: (path: string) => string | undefined, language: string): Strings {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const chooseForm = (key: string, count: string | number | undefined) =>
    typeof count === 'number' ? (find(`${key}.${plural.select(count)}`) ?? find(`${key}.other`)) : undefined;
  return {
    language,
    t: (key, values = {}) => {
      const text = chooseForm(key, values.count) ?? find(key) ?? key;
      return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? number.format(value) : (value ?? placeholder);
      });
    },
  };
}
