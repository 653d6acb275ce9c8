import { loosePattern } from './loose-pattern.ts';

/**
 * Characters without a shape that publishers put inside names (soft hyphens, zero-width signs, marks of direction),
 * letters of full width, in which some agencies write foreign names, and the two signs that Unicode takes for a Latin s and k.
 */
const unusual = /[\p{DI}\uff21-\uff5a\u017f\u212a]/u;
const allInvisible = /\p{DI}/gu;

/** Elements whose text nobody reads. */
const unread = 'script, style, noscript, template, textarea';

/** A word that a text node ends with may go on in the next, as after a drop cap. No name is as long, in UTF-16 units. */
const longestStart = 40;

/**
 * Whether the text of a page, in its document and its open shadow roots, holds one name of each group. Case does not
 * count, and a name may be inflected: what passes is read with more care later. Most pages hold no name of the first
 * group, which a look at their text as a whole tells: browsers keep an object for each text node that is looked at.
 */
export function hasNames(
  roots: readonly (Document | ShadowRoot)[],
  groups: readonly (readonly string[])[],
): boolean {
  const texts = roots.map(textOf);
  return groups.every((names) => {
    const loose = loosePattern(names);
    return roots.some((root, index) => loose.test(texts[index] ?? '') && holdsName(root, names, loose));
  });
}

function textOf(root: Document | ShadowRoot): string {
  const all = documentOf(root).createRange();
  all.selectNodeContents(root);
  return all.toString();
}

function documentOf(root: Document | ShadowRoot): Document {
  return 'documentElement' in root ? root : root.ownerDocument;
}

function holdsName(root: Document | ShadowRoot, names: readonly string[], loose: RegExp): boolean {
  const pattern = patternOf(names);
  const begins = (text: string): boolean =>
    [...text.matchAll(pattern)].some((found) => mayStand(text, found));
  // Words of two paragraphs may touch where nodes do, so that a name need not begin one there.
  const stands = (text: string): boolean => text.search(pattern) >= 0;
  const holds = (text: string, wanted: (text: string) => boolean): boolean =>
    loose.test(text) && (wanted(text) || (unusual.test(text) && wanted(plain(text))));
  // 4 is NodeFilter.SHOW_TEXT, which is out of reach where there is no window.
  const walker = documentOf(root).createTreeWalker(root, 4);
  let before = '';
  let nodeBefore: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (holds(text, begins) && isRead(node)) return true;
    if (before !== '' && !isSpace(text.charCodeAt(0))) {
      const joined = before + text.slice(0, longestStart);
      if (holds(joined, stands) && isRead(node) && (!nodeBefore || isRead(nodeBefore))) return true;
      before = unfinishedWord(text.length < longestStart ? joined : text);
    } else before = unfinishedWord(text);
    nodeBefore = node;
  }
  return false;
}

function isRead({ parentElement }: Node): boolean {
  return !parentElement?.closest(unread);
}

function plain(text: string): string {
  return text.replace(allInvisible, '').normalize('NFKC');
}

function unfinishedWord(text: string): string {
  let start = text.length;
  // A name of several words, such as “South Ness”, stays in one node: what matters here are words that are cut.
  while (start > 0 && text.length - start < longestStart && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** White space of ASCII: what stands between words of markup. */
function isSpace(code: number): boolean {
  return code <= 32;
}

function patternOf(names: readonly string[]): RegExp {
  const each = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(each.join('|'), 'giu');
}

/**
 * Whether a name may stand where it was found: in scripts that part words by spaces it must begin one, in others it stands
 * between letters. Asked of each place by itself, for browsers take long to make a pattern that asks for any letter in
 * either case.
 */
function mayStand(text: string, { 0: name, index }: RegExpExecArray): boolean {
  return !cased.test(name) || !endsInWord.test(text.slice(Math.max(0, index - 2), index));
}

const cased = /^[\p{Lu}\p{Ll}]/u;
const endsInWord = /[\p{L}\p{N}]$/u;
