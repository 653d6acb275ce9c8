import { expect, test } from 'vitest';
import { bundledStory } from '../../core/pack/bundled-story.ts';
import { viewStory } from '../../core/pack/fact-view.ts';
import english from '../../locales/en.json' with { type: 'json' };

const { facts, subjects } = viewStory(bundledStory());

/** The messages of a part of the English strings, by their names. */
function messages(part: Readonly<Record<string, { readonly message: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(part).map(([name, { message }]) => [name, message]));
}

const why = 'Translators work from `locales/`: what the story says has to stand there, word for word.';

test('Every fact of the story can be translated', () => {
  const statements = Object.values(facts).map(({ id, statement }) => [id, statement]);
  expect(messages(english.story.facts), why).toEqual(Object.fromEntries(statements));
});

test('Every subject that the story is silent on can be translated', () => {
  expect(messages(english.story.silent), why).toEqual(subjects);
});

test('Whoever gave a statement can be named in any language', () => {
  const speakers = Object.values(facts).flatMap(({ id, quotation }) =>
    quotation ? [[id, quotation.speaker]] : [],
  );
  expect(messages(english.story.speakers), why).toEqual(Object.fromEntries(speakers));
});
