import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../core/check-page.ts';
import { stages } from '../../../core/claims/claim.ts';
import { readSentence } from '../../../core/claims/sentence-reading.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';
import { readBlocks } from '../../../core/text/read-blocks.ts';

const story = bundledStory();

/** Ids of the cues that a sentence has. */
function cuesIn(sentence: string): string[] {
  return readBlocks([{ kind: 'paragraph', text: sentence }]).flatMap((block) =>
    block.sentences.flatMap((each) =>
      readSentence(block, each, story.language).cues.map((match) => match.cue.id),
    ),
  );
}

/** What is claimed in a sentence that stands on a page about the story. */
function claimsIn(sentence: string) {
  const title = 'Sega and Microsoft consider a strategic alliance for Super Game';
  const lead = 'Sega and Microsoft said that they are considering a strategic alliance on Azure.';
  const page = [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: lead },
    { kind: 'paragraph', text: sentence },
  ] as const;
  return checkPage({ blocks: page }, story).claims.filter((claim) => claim.block === 2);
}

const ofStages = new Set<string>(stages);

/** Ids of the cues that decide in a sentence: those of its claims for a stage of the deal, all that it has otherwise. */
function deciding(effect: string, sentence: string): string[] {
  if (!ofStages.has(effect)) return cuesIn(sentence);
  return claimsIn(sentence).flatMap((claim) => claim.cues.map((cue) => cue.id));
}

describe.each(story.language.lexicon.cues)('the cue $id', ({ id, effect, hit, miss }) => {
  it(`decides in: ${hit}`, () => expect(deciding(effect, hit)).toContain(id));
  it(`leaves alone: ${miss}`, () => expect(deciding(effect, miss)).not.toContain(id));
});

describe.each(story.language.frames)('the frame $id', ({ id, fact, subject, hit, miss }) => {
  const claimed = (sentence: string) =>
    claimsIn(sentence).filter((claim) => claim.fact === fact && claim.subject === subject);
  it(`makes its claim in: ${hit}`, () => expect(claimed(hit)).not.toEqual([]));
  it(`makes none in: ${miss}`, () => {
    expect(claimed(miss).flatMap((claim) => claim.cues.map((cue) => cue.id))).not.toContain(id);
  });
});
