import { describe, expect, it } from 'vitest';
import { stages } from '../../../../core/claims/claim.ts';
import { readSentence } from '../../../../core/claims/sentence-reading.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { readBlocks } from '../../../../core/text/read-blocks.ts';
import { claimsIn, leads, type UnspacedLanguage } from './unspaced-pages.ts';

const ofStages = new Set<string>(stages);
const languages = Object.keys(leads) as UnspacedLanguage[]; // keys() forgets the literal type

/** Ids of the cues that decide in a sentence: those of its claims for a stage of the deal, all that it has otherwise. */
function deciding(language: UnspacedLanguage, effect: string, sentence: string): string[] {
  if (ofStages.has(effect))
    return claimsIn(language, sentence).flatMap((claim) => claim.cues.map((cue) => cue.id));
  return readBlocks([{ kind: 'paragraph', text: sentence }], language).flatMap((block) =>
    block.sentences.flatMap((each) =>
      readSentence(block, each, bundledStory(language).language).cues.map((match) => match.cue.id),
    ),
  );
}

describe.each(languages)('In %s', (language) => {
  const { lexicon, frames } = bundledStory(language).language;

  describe.each(lexicon.cues)('the cue $id', ({ id, effect, hit, miss }) => {
    it(`decides in: ${hit}`, () => expect(deciding(language, effect, hit)).toContain(id));
    it(`leaves alone: ${miss}`, () => expect(deciding(language, effect, miss)).not.toContain(id));
  });

  describe.each(frames)('the frame $id', ({ id, fact, subject, hit, miss }) => {
    it(`makes its claim in: ${hit}`, () => {
      const claims = claimsIn(language, hit);
      expect(claims.filter((claim) => claim.fact === fact && claim.subject === subject)).not.toEqual([]);
    });
    it(`makes none in: ${miss}`, () => {
      const claims = claimsIn(language, miss).filter(
        (claim) => claim.fact === fact && claim.subject === subject,
      );
      expect(claims.flatMap((claim) => claim.cues.map((cue) => cue.id))).not.toContain(id);
    });
  });
});
