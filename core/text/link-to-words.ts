/** The address of a page that opens at the given words of it, where the browser finds them. */
export function linkToWords(url: string, words: string): string {
  // A dash and a comma part the fields of a text directive: https://wicg.github.io/scroll-to-text-fragment/#syntax
  const text = encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
  // A page's own fragment stays in front of the directive.
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
