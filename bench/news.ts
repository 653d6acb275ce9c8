import { readFileSync } from 'node:fs';
import type { Block, PageText } from '../core/claims/page-text.ts';
import { readCorpusArticle } from './news-record.ts';

/** English pages of one kind, as the engine reads them. */
export type News = {
  readonly kind: 'coverage' | 'near' | 'other' | 'archive';
  readonly what: string;
  readonly pages: readonly PageText[];
};

// Of a hundred pages: about the story, near misses; the rest is other news. More than any archive has.
const coverageOfHundred = 1;
const nearOfHundred = 9;

/**
 * The labelled English articles: coverage, near misses, the latter without the parties' names, as most news is, and a
 * hundred pages of all three in the proportions of an archive.
 */
export function readNews(): readonly News[] {
  const lines = readFileSync(new URL('../tests/corpus/articles.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const articles = lines.map(readCorpusArticle).filter(({ lang }) => lang === 'en');
  const coverage = articles.filter((each) => each.coverage === 'coverage').map(({ page }) => page);
  const near = articles.filter((each) => each.coverage === 'none').map(({ page }) => page);
  const other = near.map(withoutParties);
  const archive = Array.from({ length: 100 }, (_, id) => {
    const pages = id < coverageOfHundred ? coverage : id < coverageOfHundred + nearOfHundred ? near : other;
    return pages[id % pages.length] ?? { blocks: [] };
  });
  return [
    {
      kind: 'coverage',
      what: 'articles about the story',
      pages: coverage,
    },
    { kind: 'near', what: 'near misses, which name both parties', pages: near },
    { kind: 'other', what: 'other news: the same without the names', pages: other },
    { kind: 'archive', what: 'archives: 1 % about the story, 9 % near misses', pages: archive },
  ];
}

function withoutParties(page: PageText): PageText {
  const rename = (block: Block): Block => ({
    ...block,
    text: block.text.replace(/sega/gi, 'Halden').replace(/microsoft|xbox/gi, 'Kestrel'),
  });
  return { ...page, blocks: page.blocks.map(rename) };
}

/** The characters of some pages. */
export function charactersOf(pages: readonly PageText[]): number {
  return pages.reduce((sum, { blocks }) => sum + blocks.reduce((all, { text }) => all + text.length, 0), 0);
}

/** One page of at least so many characters, put together from pages again and again. */
export function longPage(pages: readonly PageText[], characters: number): PageText {
  const [title, ...blocks] = pages.flatMap((page) => page.blocks);
  const all: Block[] = title ? [title] : [];
  for (let length = 0; length < characters; ) {
    for (const { text } of blocks) {
      all.push({ kind: 'paragraph', text });
      length += text.length;
      if (length >= characters) break;
    }
  }
  return { blocks: all, date: '2021-11-02', lang: 'en' };
}
