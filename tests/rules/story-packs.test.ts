import { expect, test } from 'vitest';
import { z } from 'zod';
import { storyPackSchema } from '../../core/pack/story-pack.ts';
import { codeFiles, placesOf, sourceFiles } from './source-files.ts';

const packs = sourceFiles(['data/stories'])
  .filter(({ path }) => path.endsWith('/story.json'))
  .map(({ path, text }): [string, unknown] => [path, JSON.parse(text)]);

test('There is a story', () => {
  expect(packs.length).toBeGreaterThan(0);
});

test.each(packs)('%s fits its schema', (_, data) => {
  const parsed = storyPackSchema.safeParse(data);
  expect(parsed.success ? '' : z.prettifyError(parsed.error)).toBe('');
});

test.each(packs)('Every fact of %s has evidence in the source', (_, data) => {
  const bare = storyPackSchema.parse(data).facts.filter(({ evidence }) => evidence.length === 0);
  expect(
    bare.map(({ id }) => id),
    'Give a short exact phrase of the source and its paragraph.',
  ).toEqual([]);
});

test.each(packs)('Ids of %s are unique, and what refers to them finds them', (_, data) => {
  const pack = storyPackSchema.parse(data);
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  for (const list of [pack.facts, pack.people, pack.parties, pack.silent]) {
    expect(idsOf(list)).toEqual([...new Set(idsOf(list))]);
  }
  const dangling = [
    ...pack.people
      .filter(({ party }) => !idsOf(pack.parties).includes(party))
      .map(({ id }) => `party of ${id}`),
    ...pack.facts
      .filter(({ person }) => person && !idsOf(pack.people).includes(person))
      .map(({ id }) => `person of ${id}`),
    ...pack.statements
      .filter(({ person }) => !idsOf(pack.people).includes(person))
      .map(({ fact }) => `speaker of ${fact}`),
    ...pack.statements
      .filter(({ fact }) => !idsOf(pack.facts).includes(fact))
      .map(({ fact }) => `fact ${fact}`),
    ...pack.facts
      .filter(({ id, kind }) => kind === 'statement' && !pack.statements.some(({ fact }) => fact === id))
      .map(({ id }) => `sentences of ${id}`),
  ];
  expect(dangling, 'These name something that the story does not hold.').toEqual([]);
});

test.each(packs)('No fact of %s is dated before its source', (_, data) => {
  const { facts, source } = storyPackSchema.parse(data);
  expect(facts.filter(({ asOf }) => asOf < source.published).map(({ id }) => id)).toEqual([]);
});

test.each(packs)('The engine names nobody of %s', (_, data) => {
  const pack = storyPackSchema.parse(data);
  const names = new Set([
    ...pack.parties.map(({ name }) => name),
    ...pack.gate.flat(),
    ...pack.people.flatMap(namesOf),
  ]);
  const named = new RegExp(
    `(?<![\\p{L}\\d])(?:${[...names].map(RegExp.escape).join('|')})(?![\\p{L}\\d])`,
    'u',
  );
  const wrong = codeFiles(['core'])
    .flatMap((file) => placesOf(file, named))
    .filter((place) => !/ from '[./]*data\//.test(place));
  expect(wrong, 'Core is about any story: move what is about this one into its data, comments too.').toEqual(
    [],
  );
});

function namesOf({ name }: { name: string }): string[] {
  return [name, ...name.split(' ').slice(-1)];
}
