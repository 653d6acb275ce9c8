import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { PageText } from '../../core/claims/page-text.ts';
import { textOfArticle } from '../../page/article.ts';
import { readArticle } from '../../page/read-article.ts';

/** Reads an HTML page as the extension does in a browser, except for what only layout or scripts would tell. */
export function readHtml(html: string): PageText {
  // linkedom leaves out what HTML lets authors omit, such as <body>: parse5 first makes the tree that browsers make.
  const { document } = parseHTML(serialize(parse(html)));
  return textOfArticle(readArticle(document));
}
