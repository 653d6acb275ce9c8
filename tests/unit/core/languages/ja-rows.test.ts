import { describe, expect, it } from 'vitest';
import { stages } from '../../../../core/claims/claim.ts';
import { readSentence } from '../../../../core/claims/sentence-reading.ts';
import { findTitlePhrases } from '../../../../core/claims/title-phrases.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import { readBlocks } from '../../../../core/text/read-blocks.ts';
import { tokenize } from '../../../../core/text/tokens.ts';
import speech from '../../../../data/lexicons/ja/speech.json' with { type: 'json' };
import titles from '../../../../data/lexicons/ja/titles.json' with { type: 'json' };
import { claimsIn } from './ja-pages.ts';

const { language, people } = bundledStory('ja');
const ofStages = new Set<string>(stages);

/** Ids of the cues that decide in a sentence: those of its claims for a stage of the deal, all that it has otherwise. */
function deciding(effect: string, sentence: string): string[] {
  if (ofStages.has(effect)) return claimsIn(sentence).flatMap((claim) => claim.cues.map((cue) => cue.id));
  return readBlocks([{ kind: 'paragraph', text: sentence }], 'ja').flatMap((block) =>
    block.sentences.flatMap((each) => readSentence(block, each, language).cues.map((match) => match.cue.id)),
  );
}

describe.each(language.lexicon.cues)('the cue $id', ({ id, effect, hit, miss }) => {
  it(`decides in: ${hit}`, () => expect(deciding(effect, hit)).toContain(id));
  it(`leaves alone: ${miss}`, () => expect(deciding(effect, miss)).not.toContain(id));
});

describe.each(language.frames)('the frame $id', ({ id, fact, subject, hit, miss }) => {
  const claimed = (sentence: string) =>
    claimsIn(sentence).filter((claim) => claim.fact === fact && claim.subject === subject);
  it(`makes its claim in: ${hit}`, () => expect(claimed(hit)).not.toEqual([]));
  it(`makes none in: ${miss}`, () => {
    expect(claimed(miss).flatMap((claim) => claim.cues.map((cue) => cue.id))).not.toContain(id);
  });
});

describe.each(titles.titles)('the title $id', ({ id, hit, miss }) => {
  const found = (text: string) => {
    const tokens = tokenize(text);
    return findTitlePhrases(tokens, 0, tokens.length, people, () => false).flatMap((phrase) =>
      phrase.titles.map(({ value }) => value.id),
    );
  };
  it(`is held in: ${hit}`, () => expect(found(hit)).toEqual([id]));
  it(`is not in: ${miss}`, () => expect(found(miss)).not.toContain(id));
});

describe.each(speech.verbs)('the speech $id', ({ id, hit, miss }) => {
  const found = (text: string) => people.speech.find(tokenize(text)).map(({ value }) => value);
  it(`gives words in: ${hit}`, () => expect(found(hit)).toContain(id));
  it(`gives none in: ${miss}`, () => expect(found(miss)).not.toContain(id));
});
