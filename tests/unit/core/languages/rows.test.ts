import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stages } from '../../../../core/claims/claim.ts';
import { readSentence } from '../../../../core/claims/sentence-reading.ts';
import { findTitlePhrases } from '../../../../core/claims/title-phrases.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { speechSchema, titlesSchema } from '../../../../core/pack/people-schema.ts';
import { readBlocks } from '../../../../core/text/read-blocks.ts';
import { tokenize } from '../../../../core/text/tokens.ts';
import { claimsIn, otherLanguages } from './pages-in-languages.ts';

const ofStages = new Set<string>(stages);

/** Ids of the cues that decide in a sentence: those of its claims for a stage of the deal, all that it has otherwise. */
function deciding(language: string, effect: string, sentence: string): string[] {
  if (ofStages.has(effect))
    return claimsIn(language, sentence).flatMap((claim) => claim.cues.map((cue) => cue.id));
  return readBlocks([{ kind: 'paragraph', text: sentence }], language).flatMap((block) =>
    block.sentences.flatMap((each) =>
      readSentence(block, each, bundledStory(language).language).cues.map((match) => match.cue.id),
    ),
  );
}

function lexiconFile(language: string, name: string): unknown {
  const file = new URL(`../../../../data/lexicons/${language}/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe.each(otherLanguages)('In %s', (language) => {
  const { language: words, people } = bundledStory(language);
  const { titles } = titlesSchema.parse(lexiconFile(language, 'titles'));
  const { verbs } = speechSchema.parse(lexiconFile(language, 'speech'));

  describe.each(words.lexicon.cues)('the cue $id', ({ id, effect, hit, miss }) => {
    it(`decides in: ${hit}`, () => expect(deciding(language, effect, hit)).toContain(id));
    it(`leaves alone: ${miss}`, () => expect(deciding(language, effect, miss)).not.toContain(id));
  });

  describe.each(words.frames)('the frame $id', ({ id, fact, subject, hit, miss }) => {
    const claimed = (sentence: string) =>
      claimsIn(language, sentence).filter((claim) => claim.fact === fact && claim.subject === subject);
    it(`makes its claim in: ${hit}`, () => expect(claimed(hit)).not.toEqual([]));
    it(`makes none in: ${miss}`, () => {
      expect(claimed(miss).flatMap((claim) => claim.cues.map((cue) => cue.id))).not.toContain(id);
    });
  });

  describe.each(titles)('the title $id', ({ id, hit, miss }) => {
    const found = (text: string) => {
      const tokens = tokenize(text);
      return findTitlePhrases(tokens, 0, tokens.length, people, () => false).flatMap((phrase) =>
        phrase.titles.map(({ value }) => value.id),
      );
    };
    it(`is held in: ${hit}`, () => expect(found(hit)).toEqual([id]));
    it(`is not in: ${miss}`, () => expect(found(miss)).not.toContain(id));
  });

  describe.each(verbs)('the speech $id', ({ id, hit, miss }) => {
    const found = (text: string) => people.speech.find(tokenize(text)).map(({ value }) => value);
    it(`gives words in: ${hit}`, () => expect(found(hit)).toContain(id));
    it(`gives none in: ${miss}`, () => expect(found(miss)).not.toContain(id));
  });
});
