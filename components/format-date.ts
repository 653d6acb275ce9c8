/**
 * A calendar date (`2021-11-01`) as readers of a language write it in full: `1 November 2021`. British order for all
 * English, as most of the world has it.
 */
export function formatDate(isoDate: string, language: string): string {
  const locale = /^en\b/.test(language) ? 'en-GB' : language;
  // A calendar date has no time zone; read and written in the same one, it stays the same day.
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00Z`),
  );
  // French writes the first of a month as an ordinal, and no other day; the browser's own data leaves that out.
  return /^fr\b/.test(locale) ? written.replace(/^1 /, '1er ') : written;
}
