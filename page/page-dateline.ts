import { findDateline } from '../core/text/dateline.ts';
import type { ArticleBlock } from './article.ts';
import { textLength } from './paragraph-length.ts';
import { readBlocks } from './read-blocks.ts';

const longestHead = 700; // UTF-16 units: a headline, its deck, author, date and a caption.

/** The day that a page's readers see at the head of its article, as ISO 8601; nothing where it shows none. */
export function readPageDateline(
  titleElement: Element | undefined,
  body: readonly ArticleBlock[],
): string | undefined {
  const head = titleElement && headAround(titleElement);
  const around = head ? readBlocks(head, { leaveOut: titleElement }).map(({ text }) => text) : [];
  return findDateline(around) ?? findDateline(body.map(({ text }) => text));
}

/** The largest element around a title that holds no more than the head of an article; nothing where that is the title. */
function headAround(title: Element): Element | undefined {
  let head: Element | undefined;
  for (let each = title.parentElement; each && each.localName !== 'body'; each = each.parentElement) {
    if (textLength(each) > longestHead) break;
    head = each;
  }
  return head;
}
