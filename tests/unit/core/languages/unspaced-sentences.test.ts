import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verdicts } from '../../../../core/claims/claim.ts';
import { claimsIn, leads, type UnspacedLanguage } from './unspaced-pages.ts';

const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  claims: z.array(z.strictObject({ fact: z.string(), verdict: z.enum(verdicts) })),
  known: z.literal(true).optional().describe('The engine is known to fail on it'),
});

const languages = Object.keys(leads) as UnspacedLanguage[]; // keys() forgets the literal type

const outcomes = (claims: readonly { readonly fact: string; readonly verdict: string }[]): string[] =>
  [...new Set(claims.map(({ fact, verdict }) => `${fact}: ${verdict}`))].sort();

describe.each(languages)('A sentence on a page about the story in %s', (language) => {
  const file = new URL(`../../../corpus/sentences.${language}.jsonl`, import.meta.url);
  const sentences = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => sentenceSchema.parse(JSON.parse(line)));
  const unmarked = sentences.filter(({ known }) => !known);

  it.each(unmarked.map((each) => [each.text, each.claims] as const))('%s', (text, claims) => {
    expect(outcomes(claimsIn(language, text))).toEqual(outcomes(claims));
  });

  it('stands in the list once', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});
