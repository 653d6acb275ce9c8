/** The address of a page that opens at the given words of it, where the browser finds them. */
export function linkToWords(url: string, words: string): string {
  // A dash and a comma part the fields of a text directive: https://wicg.github.io/scroll-to-text-fragment/#syntax
  return `${url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
