/** Address of a phrase of the source: browsers open the page, scroll to the phrase and mark it. */
export function sourceLink(url: string, quote: string): string {
  // A text fragment gives commas, ampersands and dashes a meaning of its own; the last is left alone by URI encoding.
  return `${url}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
}
