import type { ArticleBlock } from './article.ts';
import { partOfElement } from './block-rules.ts';
import { BlockTextBuilder } from './block-text.ts';
import { paragraphLength, textLength } from './paragraph-length.ts';
import { atOnce, type Steps } from './slices.ts';

/** What decides which parts of a page are read. */
export type ReadingOptions = {
  /** Whether readers do not see an element. Without it, markup alone decides. */
  readonly isHidden?: (element: Element) => boolean;
  /** An element to leave out, with all that is in it. */
  readonly leaveOut?: Element;
};

type Kind = ArticleBlock['kind'];

/** An element whose children are being read, and what its text was part of before. */
type Around = { readonly element: Element; readonly isBlock: boolean; readonly kindBefore: Kind };

const elementNode = 1;
const textNode = 3;

/** A section named as no part of an article is read all the same if it holds more of it than this. Chosen by hand. */
const greaterPart = 0.5;

/** The blocks of text inside an element, in document order. Only headings and quotations are told from paragraphs. */
export function readBlocks(root: Element, options: ReadingOptions = {}): ArticleBlock[] {
  return atOnce(readBlocksInSteps(root, options));
}

/** As `readBlocks`, with a pause after each element. What the page does meanwhile may be read or not. */
export function* readBlocksInSteps(root: Element, options: ReadingOptions = {}): Steps<ArticleBlock[]> {
  const blocks: ArticleBlock[] = [];
  const builder = new BlockTextBuilder();
  const isLeftOut = leftOutIn(root, options);
  const around: Around[] = [];
  let kind = kindOf(root, 'paragraph');
  let breaks = 0;

  const finish = () => {
    const block = builder.take();
    if (block) blocks.push({ kind, ...block });
    breaks = 0;
  };
  const readBreak = () => {
    // Pages without paragraphs part them by empty lines.
    if (++breaks === 2) finish();
    else builder.addSpace();
  };
  /** What is read next in an element: its first child, or nothing where it is left out. */
  const enter = (element: Element): ChildNode | null => {
    const part = partOfElement(element);
    if (isLeftOut(element, part)) return null;
    const isBlock = part !== 'inline';
    if (isBlock) finish();
    around.push({ element, isBlock, kindBefore: kind });
    if (isBlock) kind = kindOf(element, kind);
    return element.firstChild;
  };
  const leave = ({ isBlock, kindBefore }: Around) => {
    if (isBlock) finish();
    kind = kindBefore;
  };

  // Without recursion: pages nest elements as deeply as they like.
  let node: ChildNode | null = root.firstChild;
  for (;;) {
    if (!node) {
      const left = around.pop();
      if (!left) break;
      leave(left);
      node = left.element.nextSibling;
      continue;
    }
    let inner: ChildNode | null = null;
    const depth = around.length;
    if (node.nodeType === textNode) {
      // The node type says that it is a text node; constructors differ between documents.
      const text = node as Text;
      if (/[^ \t\n\r\f]/.test(text.data)) breaks = 0;
      builder.add(text);
    } else if (node.nodeType === elementNode) {
      // Likewise an element.
      const element = node as Element;
      if (element.localName === 'br') readBreak();
      else inner = enter(element);
      yield;
    }
    node = around.length > depth ? inner : node.nextSibling;
  }
  finish();
  return blocks;
}

/** Tells which elements inside a root are no part of what is read. */
function leftOutIn(root: Element, { leaveOut, isHidden }: ReadingOptions) {
  let holdsGreaterPart: ((element: Element) => boolean) | undefined;
  return (element: Element, part: ReturnType<typeof partOfElement>): boolean => {
    if (element === leaveOut || part === 'skipped') return true;
    if (part === 'named') {
      holdsGreaterPart ??= measurePartsOf(root);
      if (!holdsGreaterPart(element)) return true;
    }
    return isHidden?.(element) === true;
  };
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
