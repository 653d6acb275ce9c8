import type { TextRun } from './article.ts';

/** Text of a block as it is drawn, with the stretches of text nodes it was made of. */
export type BlockText = { readonly text: string; readonly runs: readonly TextRun[] };

/** White space that a browser draws as one space; no-break spaces are not among it. */
const whiteSpace = /[ \t\n\r\f]+/g;

/** Collects the text nodes of one block and draws their white space together, as a browser does. */
export class BlockTextBuilder {
  #text = '';
  #runs: TextRun[] = [];

  /** Adds a text node's data. */
  add(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const space of data.matchAll(whiteSpace)) {
      this.#append(node, from, space.index - from, data);
      const isFirst = !this.#text.endsWith(' ') && this.#text !== '';
      if (isFirst) this.#append(node, space.index, 1, ' ', 0);
      from = space.index + space[0].length;
    }
    this.#append(node, from, data.length - from, data);
  }

  /** Adds a space that no text node holds. */
  addSpace(): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  /** Gives the text so far, trimmed, and begins anew. Nothing where there was no text. */
  take(): BlockText | undefined {
    const text = this.#text.trimEnd();
    const runs = this.#runs
      .filter((run) => run.start < text.length)
      .map((run) => ({ ...run, length: Math.min(run.length, text.length - run.start) }));
    this.#text = '';
    this.#runs = [];
    return text === '' ? undefined : { text, runs };
  }

  #append(node: Text, from: number, length: number, data: string, at = from): void {
    if (length === 0) return;
    const start = this.#text.length;
    const last = this.#runs.at(-1);
    const runsOn =
      last?.node === node && last.from + last.length === from && last.start + last.length === start;
    if (runsOn) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + length };
    else this.#runs.push({ node, start, from, length });
    this.#text += data.slice(at, at + length);
  }
}
