/** The BCP 47 tag of the language a page says it is in; nothing where it does not say. */
export function readPageLanguage(document: Document, root: Element | undefined): string | undefined {
  const said =
    root?.closest('[lang]')?.getAttribute('lang') ||
    document.documentElement?.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const tag = (said ?? '').trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
}
