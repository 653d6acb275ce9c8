import { partOfElement } from './block-rules.ts';
import { paragraphLengthInSteps } from './paragraph-length.ts';
import type { Steps } from './slices.ts';

const candidates = 'article, main, [role~="main"], [itemprop~="articleBody"]';

/** A candidate with less of the page's paragraph text than this is a teaser, not the article. Chosen by hand. */
const leastShare = 1 / 3;

/** An inner candidate with at least this share of the outer one's text is the article itself. Chosen by hand. */
const innerShare = 0.95;

/**
 * The element that holds a page's article: of those that say they do, the one with the most paragraph text,
 * and of two that hold the same, the inner one. The body where none does; nothing in a document without body.
 */
export function* findArticleRoot(document: Document): Steps<Element | undefined> {
  const { body } = document;
  if (!body) return undefined;
  if (isPlainText(document)) return body.querySelector('pre') ?? body;
  const whole = yield* paragraphLengthInSteps(body);
  let best: Element = body;
  let most = whole * leastShare;
  for (const candidate of document.querySelectorAll(candidates)) {
    if (isAside(candidate)) continue;
    const length = yield* paragraphLengthInSteps(candidate);
    const isInner = best !== body && best.contains(candidate);
    if (isInner ? length < most * innerShare : length <= most && (whole > 0 || best !== body)) continue;
    best = candidate;
    most = length;
  }
  return best;
}

/** Whether a document is a text file, which browsers put into one element. */
export function isPlainText({ contentType }: Document): boolean {
  return contentType === 'text/plain';
}

/** Whether an element, or one around it, is no part of any article: a comment may be an `<article>` too. */
function isAside(element: Element): boolean {
  for (let each: Element | null = element; each && each.localName !== 'body'; each = each.parentElement) {
    const part = partOfElement(each);
    if (part === 'skipped') return true;
    if (part === 'named' && each.localName !== 'main' && !each.querySelector('h1')) return true;
  }
  return false;
}
