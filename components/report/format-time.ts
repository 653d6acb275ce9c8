/** A moment (ISO 8601) in the words of a language, by the reader's clock: "23 November 2026 at 09:30". */
export function formatTime(isoTime: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(isoTime),
  );
}
