import { describe, expect, it } from 'vitest';
import { BlockTextBuilder } from '../../../page/block-text.ts';
import { parseAsBrowser } from './parse-html.ts';

/** The text nodes of a paragraph, as a builder takes them in. */
function build(...texts: readonly string[]) {
  const builder = new BlockTextBuilder();
  const document = parseAsBrowser('<body></body>');
  for (const text of texts) {
    if (text === '<br>') builder.addSpace();
    else builder.add(document.createTextNode(text));
  }
  return builder.take();
}

describe('the text of a block', () => {
  it.each([
    ['as it stands', ['They may share.'], 'They may share.'],
    ['without space around it', ['  They may.\n '], 'They may.'],
    ['with white space drawn as one', ['They \n\t may  share.'], 'They may share.'],
    ['with a line break drawn as a space', ['They\nmay.'], 'They may.'],
    ['with one space between texts that both have one', ['They ', ' may.'], 'They may.'],
    ['with a space of one text alone', ['They', ' may', ' ', 'share.'], 'They may share.'],
    ['with no-break spaces kept', ['They\u00a0 may.'], 'They\u00a0 may.'],
    ['with a break between texts', ['They', '<br>', ' may.'], 'They may.'],
  ])('is %s', (_, texts, drawn) => {
    expect(build(...texts)?.text).toBe(drawn);
  });

  it('is nothing where there is only space', () => {
    expect(build(' \n ', '<br>', ' ')).toBeUndefined();
  });

  it.each([
    ['one text', ['They may share a ferry.']],
    ['white space to draw together', ['\n  They \n may\tshare  a ferry. ']],
    ['several texts', ['They ', ' may', '<br>', 'share ', 'a ferry. ', ' \n']],
  ])('stands letter for letter in the runs of %s', (_, texts) => {
    const block = build(...texts);
    for (const { node, start, from, length } of block?.runs ?? [])
      expect(node.data.slice(from, from + length).replace(/\s/g, ' ')).toBe(
        block?.text.slice(start, start + length),
      );
    const covered = (block?.runs ?? []).reduce((sum, { length }) => sum + length, 0);
    expect(covered).toBe((block?.text.length ?? 0) - texts.filter((text) => text === '<br>').length);
  });
});
