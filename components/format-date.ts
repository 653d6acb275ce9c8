/** A calendar date (`2021-11-01`) in the words of a language: "1 November 2021". */
export function formatDate(isoDate: string, language: string): string {
  // A calendar date has no time zone; read and written in the same one, it stays the same day.
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00Z`),
  );
}
