import { expect, test } from 'vitest';
import { schemaOf } from '../../core/pack/data-schemas.ts';
import { describeIssues } from '../../core/pack/describe-issues.ts';
import { storyLanguageSchema } from '../../core/pack/language-schema.ts';
import { storyPackSchema } from '../../core/pack/story-pack.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['data'])
  .filter(({ path }) => path.endsWith('.json'))
  .map(({ path, text }): [string, unknown] => [path, JSON.parse(text)]);
const languages = files.filter(([path]) => /\/stories\/[^/]+\/[a-z]{2}\.json$/.test(path));

test.each(files)('%s fits its schema', (path, data) => {
  const schema = schemaOf(path);
  expect(schema, 'core/pack/data-schemas.ts lists no schema for this path').toBeDefined();
  const parsed = schema?.safeParse(data);
  expect(parsed?.success === false ? describeIssues(path, data, parsed.error.issues) : []).toEqual([]);
});

test.each(languages)('Frames of %s name facts, silent subjects and concepts that exist', (path, data) => {
  const words = storyLanguageSchema.parse(data);
  const pack = storyPackSchema.parse(
    files.find(([each]) => each === path.replace(/[a-z]{2}\.json$/, 'story.json'))?.[1],
  );
  const facts = new Set([...pack.facts.map(({ id }) => id), 'silent']);
  const subjects = new Set(pack.silent.map(({ id }) => id));
  const concepts = new Set([
    ...Object.keys(words.concepts),
    ...['pair', 'pronouns', 'deal', 'strongDeal', 'initiative', 'others'],
    ...Object.keys(words.names).flatMap((party) => [
      `name:${party}`,
      `brand:${party}`,
      `description:${party}`,
    ]),
  ]);
  const unknown = words.frames.flatMap(({ id, fact, subject, all, none }) => [
    ...(facts.has(fact) ? [] : [`${id}: fact ${fact}`]),
    ...(subject === undefined || subjects.has(subject) ? [] : [`${id}: subject ${subject}`]),
    ...[...all, ...(none ?? [])]
      .flatMap((slot) => slot.split('|'))
      .filter((concept) => !concepts.has(concept))
      .map((concept) => `${id}: concept ${concept}`),
  ]);
  expect(unknown, 'A frame that names what does not exist can never be filled.').toEqual([]);
  expect(words.frames.map(({ id }) => id)).toEqual([...new Set(words.frames.map(({ id }) => id))]);
});
