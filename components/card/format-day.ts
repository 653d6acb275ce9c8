/** A day as readers of a language write it in full: `1 November 2021`. British order for English, as most of the world has it. */
export function formatDay(day: string, language: string): string {
  const locale = /^en\b/.test(language) ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
