import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reasons, verdicts } from '../../../core/claims/claim.ts';
import { claimsIn, outcome } from './page-about-story.ts';

const sentenceSchema = z.strictObject({
  text: z.string().min(1),
  claims: z.array(
    z.strictObject({ fact: z.string(), verdict: z.enum(verdicts), reason: z.enum(reasons).optional() }),
  ),
  known: z.literal(true).optional().describe('The engine is known to fail on it'),
});

const file = new URL('../../corpus/sentences.jsonl', import.meta.url);
const sentences = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => sentenceSchema.parse(JSON.parse(line)));
const known = sentences.filter((sentence) => sentence.known);

type Sentence = z.infer<typeof sentenceSchema>;

/** What is wrong with the claims found: nothing where facts, verdicts and reasons are as labelled. */
function differences({ text, claims }: Sentence): string | undefined {
  const found = claimsIn(text);
  // A claim on one fact may be divided among clauses.
  const [expected, got] = [claims, found].map((each) => [...new Set(each.map(outcome))].sort().join(', '));
  if (expected !== got) return `expected ${expected || 'no claim'}, found ${got || 'none'}`;
  const wrong = claims.find(
    (claim) =>
      claim.reason && !found.some((each) => each.fact === claim.fact && each.reason === claim.reason),
  );
  return wrong && `the reason of ${outcome(wrong)} is not ${wrong.reason}`;
}

describe('A sentence on a page about the story', () => {
  const unmarked = sentences.filter((sentence) => !sentence.known);
  it.each(unmarked.map((sentence) => [sentence.text, sentence] as const))('%s', (_, sentence) => {
    expect(differences(sentence)).toBeUndefined();
  });

  it('stands in the list once', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});

afterAll(() => {
  const mended = known.filter((sentence) => differences(sentence) === undefined);
  console.log(`${sentences.length} sentences, ${known.length} of them known to fail`);
  for (const { text } of mended) console.log(`No longer fails, take “known” off: ${text}`);
});
