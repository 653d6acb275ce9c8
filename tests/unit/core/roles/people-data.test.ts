import { describe, expect, test } from 'vitest';
import { findTitlePhrases } from '../../../../core/claims/title-phrases.ts';
import { bundledStory } from '../../../../core/pack/bundled-story.ts';
import {
  peopleNamesSchema,
  speechSchema,
  titlesSchema,
  wordingSchema,
} from '../../../../core/pack/people-schema.ts';
import { tokenize } from '../../../../core/text/tokens.ts';
import speech from '../../../../data/lexicons/en/speech.json' with { type: 'json' };
import titles from '../../../../data/lexicons/en/titles.json' with { type: 'json' };
import wording from '../../../../data/lexicons/en/wording.json' with { type: 'json' };
import names from '../../../../data/stories/sega-microsoft-2021/people.en.json' with { type: 'json' };

const { pack, people } = bundledStory();

test.each([
  ['people.en.json', peopleNamesSchema, names],
  ['titles.json', titlesSchema, titles],
  ['speech.json', speechSchema, speech],
  ['wording.json', wordingSchema, wording],
])('%s fits its schema', (_, schema, data) => {
  expect(schema.safeParse(data).error).toBeUndefined();
});

test('every person of the pack has names, and every title they hold is in the lexicon', () => {
  expect(people.officers.map(({ id }) => id)).toEqual(pack.people.map(({ id }) => id));
  const known = new Set(titles.titles.map(({ id }) => id));
  expect(people.officers.flatMap((officer) => officer.titles).filter((id) => !known.has(id))).toEqual([]);
});

describe('titles', () => {
  const titlesIn = (text: string) => {
    const tokens = tokenize(text);
    return findTitlePhrases(tokens, 0, tokens.length, people, () => false).flatMap((phrase) =>
      phrase.titles.map(({ value }) => value.id),
    );
  };
  test.each(titles.titles.map(({ id, hit, miss }) => [id, hit, miss] as const))('%s', (id, hit, miss) => {
    expect(titlesIn(hit)).toEqual([id]);
    expect(titlesIn(miss)).not.toContain(id);
  });
});

describe('speech verbs', () => {
  const verbsIn = (text: string) => people.speech.find(tokenize(text)).map(({ value }) => value);
  test.each(speech.verbs.map(({ id, hit, miss }) => [id, hit, miss] as const))('%s', (id, hit, miss) => {
    expect(verbsIn(hit)).toContain(id);
    expect(verbsIn(miss)).not.toContain(id);
  });
});

describe('spellings', () => {
  test.each(wording.spellings.map(({ id, same, differ }) => [id, same, differ] as const))(
    '%s',
    (_, same, differ) => {
      const [one, other] = same.map((word) => people.words.plain(word));
      expect(one).toBe(other);
      const [left, right] = differ.map((word) => people.words.plain(word));
      expect(left).not.toBe(right);
    },
  );
});
