import { z } from 'zod';
import type { Block, PageText } from '../../core/claims/page-text.ts';
import { findDateline } from '../../core/text/dateline.ts';
import { readHtml } from './read-html.ts';

const id = z.union([z.string(), z.number()]);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:$|T)/, 'expected an ISO date such as 2021-11-01');

// Other fields may stand beside these: records come from other programs' exports.
const recordSchema = z.union([
  z.object({ id, url: z.string().nullish(), html: z.string() }),
  z.object({
    id,
    title: z.string().nullish(),
    date: isoDate.nullish(),
    lang: z.string().nullish(),
    paragraphs: z.array(z.string()),
  }),
]);

/** One line of a JSON lines file, read as a page; `id` comes back with its result. */
export type PageRecord = { readonly id: string | number; readonly page: PageText };

/** Reads one record; throws one clear line where it is not one. */
export function readRecord(line: string): PageRecord {
  const record = parseRecord(line);
  if ('html' in record) return { id: record.id, page: readHtml(record.html) };
  const { title, lang, paragraphs } = record;
  const date = record.date?.slice(0, 10) ?? findDateline(paragraphs);
  const blocks: Block[] = paragraphs.map((text) => ({ kind: 'paragraph', text }));
  if (title) blocks.unshift({ kind: 'title', text: title });
  return { id: record.id, page: { blocks, ...(date && { date }), ...(lang && { lang }) } };
}

function parseRecord(line: string) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is not JSON: write one whole object per line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('is not an object: write { "id": …, "paragraphs": […] } or { "id": …, "html": … }');
  }
  const schema = 'html' in value ? recordSchema.options[0] : recordSchema.options[1];
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`has a bad ${issue?.path.join('.') || 'record'}: ${issue?.message}`);
}
