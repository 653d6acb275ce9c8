import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Article, textOfArticle } from '../../../page/article.ts';
import { readArticle } from '../../../page/read-article.ts';
import { documents, parseAsBrowser } from './parse-html.ts';

const folder = new URL('../../pages/', import.meta.url);
const goldenPages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** An article as its golden file has it. */
function write({ blocks, date, lang }: Article): string {
  const head = [date && `date: ${date}`, lang && `lang: ${lang}`].filter(Boolean);
  return `${[...head, ...blocks.map(({ kind, text }) => `${kind}: ${text}`)].join('\n')}\n`;
}

describe.each(documents)('a page read with $name', ({ parse }) => {
  it.each(goldenPages)('gives the blocks written down for %s', (name) => {
    expect(write(readArticle(parse(read(`${name}.html`))))).toBe(read(`${name}.blocks.txt`));
  });

  it.each(goldenPages)('has runs that hold each block letter for letter: %s', (name) => {
    for (const { text, runs } of readArticle(parse(read(`${name}.html`))).blocks) {
      for (const { node, start, from, length } of runs) {
        const held = node.data.slice(from, from + length).replace(/[\t\n\r\f]/g, ' ');
        expect(held).toBe(text.slice(start, start + length));
      }
    }
  });

  it('gives no blocks for an empty page', () => {
    expect(textOfArticle(readArticle(parse('<html><head></head><body></body></html>')))).toEqual({
      blocks: [],
    });
  });

  it('makes a title without a place of what the page calls itself', () => {
    const { blocks } = readArticle(
      parse('<html><head><title>News</title></head><body><p>Text.</p></body></html>'),
    );
    expect(blocks[0]).toEqual({ kind: 'title', text: 'News', runs: [] });
  });
});

it('leaves out what layout hides', () => {
  const page = parseAsBrowser('<body><p class="folded">Folded away.</p><p>In sight.</p></body>');
  const { blocks } = readArticle(page, { isHidden: (element) => element.className === 'folded' });
  expect(blocks.map((block) => block.text)).toEqual(['In sight.']);
});

it('reads an article in a section named like a comment, if it holds most of the text', () => {
  const page = parseAsBrowser(
    '<body><div class="comments"><p>A column on comments.</p></div><p>Foot.</p></body>',
  );
  expect(readArticle(page).blocks.map((block) => block.text)).toEqual(['A column on comments.', 'Foot.']);
});
