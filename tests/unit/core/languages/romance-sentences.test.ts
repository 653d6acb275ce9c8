import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verdicts } from '../../../../core/claims/claim.ts';
import { outcome } from '../page-about-story.ts';
import { claimsIn, leads, type RomanceLanguage } from './romance-pages.ts';

const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  claims: z.array(z.strictObject({ fact: z.string(), verdict: z.enum(verdicts) })),
});
const languages = Object.keys(leads) as RomanceLanguage[]; // keys() forgets the literal type

function sentencesOf(language: RomanceLanguage) {
  const file = new URL(`../../../corpus/sentences.${language}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => sentenceSchema.parse(JSON.parse(line)));
}

describe.each(languages)('A sentence on a page about the story, in %s', (language) => {
  const sentences = sentencesOf(language);

  it.each(sentences)('$text', ({ text, claims }) => {
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
