import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verdicts } from '../../../../core/claims/claim.ts';
import { splitSentences } from '../../../../core/text/sentences.ts';
import { outcome } from '../page-about-story.ts';
import { claimsIn, otherLanguages } from './pages-in-languages.ts';

const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  claims: z.array(z.strictObject({ fact: z.string(), verdict: z.enum(verdicts) })),
  known: z.literal(true).optional().describe('The engine is known to fail on it'),
});

describe.each(otherLanguages)('A sentence on a page about the story in %s', (language) => {
  const sentences = readFileSync(
    new URL(`../../../corpus/sentences.${language}.jsonl`, import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => sentenceSchema.parse(JSON.parse(line)));

  it.each(sentences.filter(({ known }) => !known))('$text', ({ text, claims }) => {
    // A claim on one fact may be divided among clauses.
    const [expected, found] = [claims, claimsIn(language, text)].map((each) =>
      [...new Set(each.map(outcome))].sort(),
    );
    expect(found).toEqual(expected);
  });

  it('stands in the list once', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});

it.each([
  ['de', 'Das wurde am 1. November 2021 mitgeteilt. Mehr folgt.', 2],
  ['de', 'Es geht um 5 Mio. Euro, z. B. für Server. Mehr folgt.', 2],
  ['de', 'Die Firma wurde 60. Danach kam nichts.', 2],
  ['fr', 'Ainsi parla M. Sugino le 2 nov. 2021. La suite vient.', 2],
] as const)('goes on after dates and abbreviations, in %s: %s', (language, text, count) => {
  expect(splitSentences(text, language)).toHaveLength(count);
});
