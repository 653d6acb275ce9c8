import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verdicts } from '../../../../core/claims/claim.ts';
import { outcome } from '../page-about-story.ts';
import { claimsIn } from './ja-pages.ts';

const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  claims: z.array(z.strictObject({ fact: z.string(), verdict: z.enum(verdicts) })),
});

const file = new URL('../../../corpus/sentences.ja.jsonl', import.meta.url);
const sentences = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => sentenceSchema.parse(JSON.parse(line)));

describe('A Japanese sentence on a page about the story', () => {
  it.each(sentences.map(({ text, claims }) => [text, claims] as const))('%s', (text, claims) => {
    const [expected, found] = [claims, claimsIn(text)].map((each) => [...new Set(each.map(outcome))].sort());
    expect(found).toEqual(expected);
  });

  it('stands in the list once', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});
