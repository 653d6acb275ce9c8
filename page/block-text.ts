import type { TextRun } from './article.ts';

/** Text of a block as it is drawn, with the stretches of text nodes it was made of. */
export type BlockText = { readonly text: string; readonly runs: readonly TextRun[] };

/**
 * White space that a browser draws as one space, but for single spaces, which are drawn as they stand; no-break spaces
 * are not among it. Most texts hold none of it.
 */
const drawnTogether = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** Collects the text nodes of one block and draws their white space together, as a browser does. */
export class BlockTextBuilder {
  #text = '';
  #runs: TextRun[] = [];
  /** Whether a space would be drawn here: not at the start, and not after another. Asked of no text: it grows by pieces. */
  #takesSpace = false;

  /** Adds a text node's data, or what stands from one offset up to, not including, another. */
  add(node: Text, begin = 0, end = node.data.length): void {
    const data = node.data.slice(0, end);
    let from = begin;
    drawnTogether.lastIndex = begin;
    for (const space of data.matchAll(drawnTogether)) {
      this.#addWords(node, from, space.index, data);
      if (this.#takesSpace) this.#append(node, space.index, ' ');
      from = space.index + space[0].length;
    }
    this.#addWords(node, from, data.length, data);
  }

  /** Adds a space that no text node holds. */
  addSpace(): void {
    if (!this.#takesSpace) return;
    this.#text += ' ';
    this.#takesSpace = false;
  }

  /** Gives the text so far, trimmed, and begins anew. Nothing where there was no text. */
  take(): BlockText | undefined {
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    this.#takesSpace = false;
    while ((runs.at(-1)?.start ?? 0) >= text.length && runs.length > 0) runs.pop();
    const last = runs.at(-1);
    if (last && last.start + last.length > text.length)
      runs[runs.length - 1] = { ...last, length: text.length - last.start };
    return text === '' ? undefined : { text, runs };
  }

  /** Adds a stretch without white space to draw together, but for a space that it may begin with. */
  #addWords(node: Text, from: number, to: number, data: string): void {
    const start = data[from] === ' ' && !this.#takesSpace ? from + 1 : from;
    if (start < to) this.#append(node, start, data.slice(start, to));
  }

  #append(node: Text, from: number, drawn: string): void {
    const start = this.#text.length;
    const last = this.#runs.at(-1);
    const runsOn =
      last?.node === node && last.from + last.length === from && last.start + last.length === start;
    if (runsOn) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + drawn.length };
    else this.#runs.push({ node, start, from, length: drawn.length });
    this.#text += drawn;
    this.#takesSpace = !drawn.endsWith(' ');
  }
}
