import { type Claim, verdicts } from '../../../core/claims/claim.ts';
import { type Article, type TextRun, textOfArticle } from '../../../page/article.ts';
import { partOfElement } from '../../../page/block-rules.ts';
import { eraseLeftovers } from '../../../page/erase-leftovers.ts';
import { hasNames } from '../../../page/find-names.ts';
import { isHidden } from '../../../page/is-hidden.ts';
import { paintActive, paintClaims } from '../../../page/paint-claims.ts';
import type { PaintStyle } from '../../../page/painting.ts';
import { placeClaims } from '../../../page/place-claims.ts';
import { positionsInDocument } from '../../../page/positions-in-document.ts';
import { readArticle } from '../../../page/read-article.ts';

/** A page, the claims that an engine may find in it, how they are painted, and what the page then does to itself. */
export type PageCase = {
  readonly html: string;
  readonly spans: readonly (readonly [block: number, start: number, length: number, verdict: number])[];
  readonly style: PaintStyle;
  readonly edits: readonly { readonly how: PageEdit; readonly at: number }[];
};

/** What scripts of a page do to one of its texts. */
export const pageEdits = ['shorten', 'rewrite', 'remove', 'split', 'empty', 'move', 'double'] as const;
type PageEdit = (typeof pageEdits)[number];

/** Throws where a page is not read soundly, or is not the same after painting and erasing. Runs in a browser, on a document of its own. */
export function pageHolds(document: Document, { html, spans, style, edits }: PageCase): void {
  document.open();
  document.write(html);
  document.close();
  const colours = { refuted: '#b3202e' };
  const before = document.documentElement?.outerHTML;
  const same = (when: string) =>
    equal(document.documentElement?.outerHTML, before, `the page ${when} and the page before`);

  hasNames([document], [['Sega'], ['Microsoft']]);
  const article = readArticle(document, { isHidden });
  equal(
    keyOf(readArticle(document, { isHidden })),
    keyOf(article),
    'what is read the second time and the first',
  );
  soundBlocks(article);
  same('after reading');

  const claims = spans.map((span) => claimAt(article, span));
  const placed = placeClaims(article, claims);
  for (const { claim, range } of placed) holdsWords(String(range), claim.exact);
  const whole = [...(document.body?.textContent ?? '')];
  const positions = positionsInDocument(placed.map(({ range }) => range));
  for (const [index, position] of positions.entries()) {
    const words = String(placed[index]?.range);
    // Positions count whole characters: one whose halves stand in two nodes has none within it.
    if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words)) continue;
    const at = whole.slice(position?.start, position?.end).join('');
    equal(at, words, 'the words at a position and of its range');
  }

  const { erase } = paintClaims(placed, { paintStyle: style, hiddenVerdicts: [], colours });
  const unmark = placed[0] ? paintActive(placed[0]) : () => {};
  const painted = [...CSS.highlights];
  same('while it is painted');
  unmark();
  erase();
  equal([...CSS.highlights.keys()].join(), '', 'what is left in the registry, and nothing');
  same('after erasing');

  // What another script of ours finds where this one was ended before it could erase.
  for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
  eraseLeftovers(document, [], colours);
  equal([...CSS.highlights.keys()].join(), '', 'what the next script leaves in the registry, and nothing');

  for (const { how, at } of edits) edit(document, how, at);
  const now = readArticle(document, { isHidden });
  for (const { claim, range } of placeClaims(article, claims)) {
    holdsWords(String(range), claim.exact);
    const own = new Set(article.blocks[claim.block]?.runs.map(({ node }) => node));
    const isTouched = ({ node }: TextRun) => range.intersectsNode(node);
    const touched = now.blocks.filter(({ runs }) => runs.some(isTouched));
    const others = touched.filter(({ runs }) => runs.some((run) => isTouched(run) && !own.has(run.node)));
    // Whether a section beside the article is read, and parts the text around it, hangs on how long it is beside the rest.
    if (hasSectionBeside(document, range) ? others.length > 0 : touched.length > 1)
      throw new Error(`A claim is painted over ${touched.map(({ text }) => text).join(' | ')}`);
  }
}

/** Blocks say something, and their runs lie in them in order, letter for letter as in their nodes. */
function soundBlocks(article: Article): void {
  for (const { text, runs } of article.blocks) {
    if (text === '' || text !== text.trimEnd()) throw new Error(`a block says “${text}”`);
    let end = 0;
    for (const { node, start, from, length } of runs) {
      if (start < end || length <= 0 || start + length > text.length)
        throw new Error('runs are out of order');
      end = start + length;
      const data = node.data.slice(from, from + length).replace(/[\t\n\r\f]/g, ' ');
      equal(data, text.slice(start, end), 'the words of a text node and of its block');
    }
  }
}

/** Whether a section stands in a range that is named as no part of an article. */
function hasSectionBeside(document: Document, range: Range): boolean {
  return [...document.querySelectorAll('*')].some(
    (element) => range.intersectsNode(element) && partOfElement(element) === 'named',
  );
}

function claimAt(article: Article, [place, at, length, kind]: PageCase['spans'][number]): Claim {
  const block = place % Math.max(1, article.blocks.length);
  const text = article.blocks[block]?.text ?? '';
  // Claims begin and end on whole characters.
  const isHalf = (offset: number) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
  const border = (offset: number) => (isHalf(offset) ? offset - 1 : offset);
  const from = border(at % (text.length + 1));
  const words = text.slice(from, border(Math.min(text.length, from + length)));
  // Nor are they white space at their ends, beside which may stand what is not read.
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  const verdict = verdicts[kind % verdicts.length] ?? 'supported';
  return { block, start, end, exact: text.slice(start, end), fact: 'any', verdict, reason: 'same', cues: [] };
}

function edit(document: Document, how: PageEdit, at: number): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  // The walker was asked for text nodes alone.
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = texts[at % Math.max(1, texts.length)];
  if (!text) return;
  const middle = Math.floor(text.data.length / 2);
  if (how === 'shorten') text.data = text.data.slice(0, middle);
  if (how === 'rewrite') text.data = `Other ${text.data}`;
  if (how === 'remove') text.remove();
  if (how === 'split') text.splitText(middle);
  if (how === 'empty') text.parentElement?.replaceChildren();
  if (how === 'move') document.body?.append(text);
  if (how === 'double') text.data += text.data;
}

function keyOf(article: Article): string {
  return JSON.stringify(textOfArticle(article));
}

/** Words without white space: a line break is a space in a block, and nothing in a range. */
function letters(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, '');
}

/** A range holds the words of its claim, from the first to the last; between them may stand what is not read, as a button. */
function holdsWords(range: string, claim: string): void {
  const held = [...letters(range)];
  const words = [...letters(claim)];
  let at = 0;
  for (const letter of held) if (letter === words[at]) at++;
  if (at === words.length && held[0] === words[0] && held.at(-1) === words.at(-1)) return;
  throw new Error(`A range holds ${JSON.stringify(range)} and not ${JSON.stringify(claim)}`);
}

function equal(one: string | undefined, other: string | undefined, what: string): void {
  if (one === other) return;
  throw new Error(`These differ: ${what}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`);
}
