import { z } from 'zod';
import type { PageText } from '../core/claims/page-text.ts';

const articleSchema = z.object({
  lang: z.string(),
  date: z.string().nullish(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  coverage: z.enum(['coverage', 'mention', 'none']),
});

/** What the benchmarks need of a line of the labelled corpus. */
export type CorpusNews = {
  readonly lang: string;
  readonly coverage: 'coverage' | 'mention' | 'none';
  readonly page: PageText;
};

/** Reads one line of the labelled corpus. */
export function readCorpusArticle(line: string): CorpusNews {
  const { lang, date, title, paragraphs, coverage } = articleSchema.parse(JSON.parse(line));
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    lang,
    coverage,
    page: { blocks: [{ kind: 'title', text: title }, ...blocks], lang, ...(date && { date }) },
  };
}
