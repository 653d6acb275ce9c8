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
  let plural: Intl.PluralRules | undefined;
  // Loaded when they are first used, for the same reason as those for numbers.
  const formFor = (count: number) => {
    plural ??= new Intl.PluralRules(language);
    return plural.select(count);
  };
  const write = numberWriter(language);
  const chooseForm = (key: string, count: string | number | undefined) =>
    typeof count === 'number' ? (find(`${key}.${formFor(count)}`) ?? find(`${key}.other`)) : undefined;
  return {
    language,
    t: (key, values = {}) => {
      const text = chooseForm(key, values.count) ?? find(key) ?? key;
      return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? write(value) : (value ?? placeholder);
      });
    },
  };
}

/**
 * Gives what writes numbers as a language does. Counts below a thousand are the same in all languages that we have, and
 * most that is written: browsers take longer to load their rules for numbers than a page may be held up.
 */
function numberWriter(language: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    format ??= new Intl.NumberFormat(language);
    return format.format(value);
  };
}
