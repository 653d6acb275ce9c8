import { z } from 'zod';
import { reasons, verdicts } from '../../core/claims/claim.ts';
import type { Block, PageText } from '../../core/claims/page-text.ts';

const verdict = z.enum(verdicts);

/** One line of the corpus, as `tests/corpus/README.md` describes it. */
export const corpusArticleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d+$/, 'expected letters, a hyphen and a number'),
  lang: z.string(),
  date: z.iso.date().nullable(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  coverage: z.enum(['coverage', 'mention', 'none']),
  claims: z.array(
    z.strictObject({
      p: z.int().min(-1).describe('Paragraph counted from 0; -1 is the title'),
      text: z.string().min(1).describe('Stands exactly once in its paragraph'),
      fact: z.string(),
      verdict,
      reason: z.enum(reasons),
      also: z.array(z.tuple([z.string(), verdict])).optional(),
    }),
  ),
});

export type CorpusArticle = z.infer<typeof corpusArticleSchema>;
export type CorpusClaim = CorpusArticle['claims'][number];

/** Reads the corpus from JSON lines; a bad line throws with its number, the field and what was expected. */
export function parseCorpus(lines: string): CorpusArticle[] {
  const articles: CorpusArticle[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    articles.push(parseLine(line, index + 1));
  }
  return articles;
}

function parseLine(line: string, number: number): CorpusArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`Corpus line ${number} is not JSON: write one whole object per line`);
  }
  const parsed = corpusArticleSchema.safeParse(value);
  if (!parsed.success) throw new Error(`Corpus line ${number}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The article as the engine reads a page: the title first, then its paragraphs. */
export function articleText(article: CorpusArticle): PageText {
  const blocks: Block[] = [{ kind: 'title', text: article.title }];
  for (const text of article.paragraphs) blocks.push({ kind: 'paragraph', text });
  return { blocks, lang: article.lang, ...(article.date !== null && { date: article.date }) };
}

/** The text of a paragraph counted from 0, or of the title for -1; throws where the article has no such paragraph. */
export function paragraphText(article: CorpusArticle, paragraph: number): string {
  const text = paragraph === -1 ? article.title : article.paragraphs[paragraph];
  if (text === undefined)
    throw new Error(`${article.id} has no paragraph ${paragraph}: count from 0, title -1`);
  return text;
}
