import type { ArticleBlock } from './article.ts';
import { partOfElement } from './block-rules.ts';
import { type ReadingOptions, readBlocks } from './read-blocks.ts';

/** A page's title, and the element it stands in where it stands in the page. */
export type PageTitle = { readonly block: ArticleBlock; readonly element?: Element };

/**
 * The title of a page's article: its first-level heading, else what the page calls itself. Nothing where it
 * has neither. A heading before the article counts if it is not part of a banner that the page says is none.
 */
export function readPageTitle(
  document: Document,
  root: Element,
  options: ReadingOptions,
): PageTitle | undefined {
  const declared = declaredTitle(document);
  const headings = [...document.querySelectorAll('h1')].filter((heading) => isTitle(heading, root, options));
  const named = headings.find((heading) => declared?.includes(plain(heading.textContent)));
  const element = named ?? headings.find((heading) => root.contains(heading)) ?? headings[0];
  const [block, ...more] = element ? readBlocks(element, options) : [];
  if (element && block && more.length === 0) return { block: { ...block, kind: 'title' }, element };
  return declared === undefined ? undefined : { block: { kind: 'title', text: declared, runs: [] } };
}

function isTitle(heading: Element, root: Element, { isHidden }: ReadingOptions): boolean {
  if (plain(heading.textContent) === '' || isHidden?.(heading)) return false;
  // Outside a browser compareDocumentPosition goes by depth; what a selector finds is in document order everywhere.
  const inOrder = [...heading.ownerDocument.querySelectorAll(`h1, ${escaped(root.localName)}`)];
  const isBefore = inOrder.indexOf(heading) < inOrder.indexOf(root);
  if (!root.contains(heading) && !isBefore) return false;
  for (let each: Element | null = heading; each && each.localName !== 'body'; each = each.parentElement) {
    if (each.localName !== 'header' && partOfElement(each) === 'skipped') return false;
  }
  return true;
}

/** A name as selectors take it: broken and old pages have elements such as `o:p` and `p<`. CSS.escape is out of reach in files. */
function escaped(name: string): string {
  return name.replace(/[^\w-]/gu, '\\$&');
}

/** What the page calls itself, without the name of its site; nothing where it does not say. */
function declaredTitle(document: Document): string | undefined {
  const site = metaContent(document, 'og:site_name');
  const title = metaContent(document, 'og:title') || plain(document.querySelector('title')?.textContent);
  if (!title) return undefined;
  const end = title.match(/\s[|–—-]\s([^|–—]+)$/);
  return end && site && plain(end[1]).toLowerCase() === site.toLowerCase()
    ? plain(title.slice(0, end.index))
    : title;
}

function metaContent(document: Document, property: string): string {
  return plain(document.querySelector(`meta[property="${property}"]`)?.getAttribute('content'));
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
