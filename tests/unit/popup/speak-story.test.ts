import { expect, it } from 'vitest';
import { createStrings } from '../../../components/create-strings.ts';
import { speakStory } from '../../../components/speak-story.ts';
import { bundledStory } from '../../../core/pack/bundled-story.ts';
import { viewStory } from '../../../core/pack/fact-view.ts';

const story = viewStory(bundledStory());

it('says facts, speakers and silent subjects in the reader’s language, and leaves the source’s words alone', () => {
  const spoken = speakStory(
    story,
    createStrings((path) => (path.startsWith('story.') ? `“${path}”` : undefined), 'ja'),
  );
  expect(spoken.facts['bond-statement']).toEqual({
    ...story.facts['bond-statement'],
    statement: '“story.facts.bond-statement”',
    quotation: { ...story.facts['bond-statement']?.quotation, speaker: '“story.speakers.bond-statement”' },
  });
  expect(spoken.subjects.money).toBe('“story.silent.money”');
  expect(spoken.source).toEqual(story.source);
});

it('leaves as it is what has no translation', () => {
  expect(
    speakStory(
      story,
      createStrings(() => undefined, 'en'),
    ),
  ).toEqual(story);
});
