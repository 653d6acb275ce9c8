import type { ArticleBlock } from './article.ts';
import { partOfElement } from './block-rules.ts';
import { BlockTextBuilder } from './block-text.ts';
import { paragraphLength, textLength } from './paragraph-length.ts';

/** What decides which parts of a page are read. */
export type ReadingOptions = {
  /** Whether readers do not see an element. Without it, markup alone decides. */
  readonly isHidden?: (element: Element) => boolean;
  /** An element to leave out, with all that is in it. */
  readonly leaveOut?: Element;
};

type Kind = ArticleBlock['kind'];

const elementNode = 1;
const textNode = 3;

/** A section named as no part of an article is read all the same if it holds more of it than this. Chosen by hand. */
const greaterPart = 0.5;

/** The blocks of text inside an element, in document order. Only headings and quotations are told from paragraphs. */
export function readBlocks(root: Element, options: ReadingOptions = {}): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  const builder = new BlockTextBuilder();
  let breaks = 0;
  let holdsGreaterPart: ((element: Element) => boolean) | undefined;

  const finish = (kind: Kind) => {
    const block = builder.take();
    if (block) blocks.push({ kind, ...block });
    breaks = 0;
  };

  const isLeftOut = (element: Element, part: ReturnType<typeof partOfElement>) => {
    if (element === options.leaveOut || part === 'skipped') return true;
    if (part === 'named') {
      holdsGreaterPart ??= measurePartsOf(root);
      if (!holdsGreaterPart(element)) return true;
    }
    return options.isHidden?.(element) === true;
  };

  const readElement = (element: Element, kind: Kind) => {
    if (element.localName === 'br') {
      // Pages without paragraphs part them by empty lines.
      if (++breaks === 2) finish(kind);
      else builder.addSpace();
      return;
    }
    const part = partOfElement(element);
    if (isLeftOut(element, part)) return;
    if (part === 'inline') return readChildren(element, kind);
    finish(kind);
    const inner = kindOf(element, kind);
    readChildren(element, inner);
    finish(inner);
  };

  const readChildren = (parent: Element, kind: Kind) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === textNode) {
        // The node type says that it is a text node; constructors differ between documents.
        const text = node as Text;
        if (/[^ \t\n\r\f]/.test(text.data)) breaks = 0;
        builder.add(text);
      } else if (node.nodeType === elementNode) {
        // Likewise an element.
        readElement(node as Element, kind);
      }
    }
  };

  const kind = kindOf(root, 'paragraph');
  readChildren(root, kind);
  finish(kind);
  return blocks;
}

/** Whether an element holds the greater part of the root's paragraphs, or of its text where it has no paragraphs. */
function measurePartsOf(root: Element): (element: Element) => boolean {
  const measure = paragraphLength(root) > 0 ? paragraphLength : textLength;
  const whole = measure(root);
  return (element) => measure(element) > whole * greaterPart;
}

function kindOf(element: Element, around: Kind): Kind {
  if (/^h[1-6]$/.test(element.localName)) return 'heading';
  return element.localName === 'blockquote' ? 'quote' : around;
}
