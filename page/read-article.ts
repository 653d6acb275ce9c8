import type { Article } from './article.ts';
import { findArticleRoot, isPlainText } from './article-root.ts';
import { readPageDate } from './page-date.ts';
import { readPageDateline } from './page-dateline.ts';
import { readPageLanguage } from './page-language.ts';
import { readPageTitle } from './page-title.ts';
import { type ReadingOptions, readBlocksInSteps } from './read-blocks.ts';
import { atOnce, type Steps } from './slices.ts';

/**
 * Reads the article of a document: its title, its blocks in order, its date and language where it gives them.
 * A document without text gives no blocks. Needs no layout, so that it also reads documents outside a browser.
 */
export function readArticle(document: Document, options: Pick<ReadingOptions, 'isHidden'> = {}): Article {
  return atOnce(readArticleInSteps(document, options));
}

/** As `readArticle`, with pauses. */
export function* readArticleInSteps(
  document: Document,
  options: Pick<ReadingOptions, 'isHidden'> = {},
): Steps<Article> {
  const root = yield* findArticleRoot(document);
  yield;
  const title = root && readPageTitle(document, root, options);
  yield;
  // A heading that holds the article has been read as its title: no text is read twice.
  const isTitleAll = root !== undefined && title?.element?.contains(root) === true;
  const body =
    root && !isTitleAll
      ? yield* readBlocksInSteps(root, {
          ...options,
          hasEmptyLines: isPlainText(document),
          ...(title?.element && { leaveOut: title.element }),
        })
      : [];
  yield;
  const date = readPageDate(document, root) ?? readPageDateline(title?.element, body);
  const lang = readPageLanguage(document, root);
  yield;
  return {
    blocks: title ? [title.block, ...body] : body,
    ...(date && { date }),
    ...(lang && { lang }),
  };
}
