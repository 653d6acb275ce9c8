import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verdicts } from '../../../../core/claims/claim.ts';
import { splitSentences } from '../../../../core/text/sentences.ts';
import { claimsIn, type LeadLanguage, leads } from './german-french-pages.ts';

const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  claims: z.array(z.strictObject({ fact: z.string(), verdict: z.enum(verdicts) })),
});

function sentencesOf(language: LeadLanguage) {
  const file = new URL(`../../../corpus/sentences.${language}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => sentenceSchema.parse(JSON.parse(line)));
}

/** Facts and verdicts, once each and in order: a claim on one fact may be divided among clauses. */
function outcomes(claims: readonly { readonly fact: string; readonly verdict: string }[]): string[] {
  return [...new Set(claims.map(({ fact, verdict }) => `${fact} ${verdict}`))].sort();
}

const languages = Object.keys(leads) as LeadLanguage[]; // keys() forgets the literal type

describe.each(languages)('A sentence on a page about the story in %s', (language) => {
  const sentences = sentencesOf(language);

  it.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (_, { text, claims }) => {
    expect(outcomes(claimsIn(language, text))).toEqual(outcomes(claims));
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
