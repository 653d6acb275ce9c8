import { longestText } from '../core/claims/page-beginning.ts';
import type { ArticleBlock } from './article.ts';
import { partOfElement } from './block-rules.ts';
import { BlockTextBuilder } from './block-text.ts';
import { paragraphLength, textLength } from './paragraph-length.ts';
import { atOnce, type Steps } from './slices.ts';

/** What decides which parts of a page are read. */
export type ReadingOptions = {
  /** Whether readers do not see an element. Without it, markup alone decides. */
  readonly isHidden?: (element: Element) => boolean;
  /** Whether empty lines part paragraphs, as in plain text. */
  readonly hasEmptyLines?: boolean;
  /** An element to leave out, with all that is in it. */
  readonly leaveOut?: Element;
};

type Kind = ArticleBlock['kind'];

const emptyLines = /\n[ \t\r]*\n\s*/g;

/** An element whose children are being read, and what its text was part of before. */
type Around = {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly kindBefore: Kind;
  /** What stands in a slot: nodes of another tree. */
  readonly slotted?: readonly Node[];
};

const elementNode = 1;
const textNode = 3;

/** A section named as no part of an article is read all the same if it holds more of it than this. Chosen by hand. */
const greaterPart = 0.5;

/**
 * What lies further on, in UTF-16 units, is left unread: more than is ever checked, so that what is cut is known to be, and a
 * page of any size is read in the time that a long one takes.
 */
const longestReading = 2 * longestText;

/**
 * The blocks of text inside an element, in document order, with what open shadow roots hold where it is drawn. Only headings
 * and quotations are told from paragraphs.
 */
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
  let read = 0;
  let hasShadow = false;
  let treeOfBlock: Node | undefined;

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
  const enter = (element: Element): Node | null => {
    const part = partOfElement(element);
    if (isLeftOut(element, part)) return null;
    const isBlock = part !== 'inline';
    if (isBlock) finish();
    const slotted = slottedIn(element);
    around.push({ element, isBlock, kindBefore: kind, ...(slotted && { slotted }) });
    if (isBlock) kind = kindOf(element, kind);
    return slotted ? (slotted[0] ?? null) : firstIn(element);
  };
  const firstIn = (element: Element): Node | null => {
    if (!element.shadowRoot) return element.firstChild;
    if (!hasShadow) treeOfBlock = element.getRootNode();
    hasShadow = true;
    return element.shadowRoot.firstChild;
  };
  const nextOf = (node: Node): Node | null => {
    const { slotted } = around.at(-1) ?? {};
    return slotted ? (slotted[slotted.indexOf(node) + 1] ?? null) : node.nextSibling;
  };
  const readText = (text: Text) => {
    const tree = hasShadow ? text.getRootNode() : undefined;
    // No range holds text of two trees.
    if (tree !== treeOfBlock) finish();
    treeOfBlock = tree;
    if (/[^ \t\n\r\f]/.test(text.data)) breaks = 0;
    let from = 0;
    for (const { index, 0: lines } of options.hasEmptyLines ? text.data.matchAll(emptyLines) : []) {
      readPart(text, from, index);
      finish();
      from = index + lines.length;
    }
    readPart(text, from, text.length);
  };
  const readPart = (text: Text, from: number, to: number) => {
    const room = Math.max(0, Math.min(to - from, longestReading - read));
    builder.add(text, from, from + room);
    read += room;
  };
  const leave = ({ isBlock, kindBefore }: Around) => {
    if (isBlock) finish();
    kind = kindBefore;
  };

  // Without recursion: pages nest elements as deeply as they like.
  let node: Node | null = firstIn(root);
  for (;;) {
    if (!node) {
      const left = around.pop();
      if (!left) break;
      leave(left);
      node = nextOf(left.element);
      continue;
    }
    let inner: Node | null = null;
    const depth = around.length;
    if (node.nodeType === textNode) {
      // The node type says that it is a text node; constructors differ between documents.
      readText(node as Text);
    } else if (node.nodeType === elementNode) {
      // Likewise an element.
      const element = node as Element;
      if (element.localName === 'br') readBreak();
      else inner = enter(element);
      yield;
    }
    node = around.length > depth ? inner : nextOf(node);
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

/** The nodes that stand in a slot of a shadow root; nothing for other elements, and for slots that show what is in themselves. */
function slottedIn(element: Element): readonly Node[] | undefined {
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return undefined;
  // No other element has the name and the method.
  const nodes = (element as HTMLSlotElement).assignedNodes();
  return nodes.length > 0 ? nodes : undefined;
}

function kindOf(element: Element, around: Kind): Kind {
  if (/^h[1-6]$/.test(element.localName)) return 'heading';
  return element.localName === 'blockquote' ? 'quote' : around;
}
