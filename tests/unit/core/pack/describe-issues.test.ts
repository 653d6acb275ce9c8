import { describe, expect, it } from 'vitest';
import { describeIssues } from '../../../../core/pack/describe-issues.ts';
import { storyPackSchema } from '../../../../core/pack/story-pack.ts';
import story from '../../../../data/stories/sega-microsoft-2021/story.json' with { type: 'json' };

/** What is said of the real story with one value changed, added or taken out. */
function describeChange(path: readonly (string | number)[], value: unknown): string[] {
  const data: unknown = structuredClone(story);
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => Reflect.get(Object(node), step), data);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  const parsed = storyPackSchema.safeParse(data);
  return parsed.success ? [] : describeIssues('story.json', data, parsed.error.issues);
}

describe('issues of a data file', () => {
  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['a wrong type', ['title'], 7, 'title: expected a string, got 7'],
    [
      'a value left out',
      ['facts', 0, 'statement'],
      undefined,
      'facts[0].statement: expected a string, got nothing',
    ],
    [
      'a text too short',
      ['facts', 1, 'evidence', 0, 'quote'],
      'a',
      'facts[1].evidence[0].quote: expected at least 3 characters, got "a"',
    ],
    ['an empty list', ['facts', 0, 'evidence'], [], 'facts[0].evidence: expected at least 1 item, got []'],
    ['a word of no list', ['facts', 0, 'kind'], 'rumour', 'facts[0].kind: expected "status" or '],
    [
      'a bad id',
      ['facts', 0, 'id'],
      'Alliance Status',
      'facts[0].id: expected a kebab-case id, got "Alliance Status"',
    ],
    [
      'a bad date',
      ['source', 'published'],
      '1 November',
      'source.published: expected a valid date, got "1 November"',
    ],
    ['a bad address', ['source', 'url'], 'dot', 'source.url: expected '],
    [
      'a key that is not known',
      ['source', 'author'],
      'someone',
      'source.author: expected no such key, got "someone"',
    ],
    [
      'a number too small',
      ['facts', 0, 'evidence', 0, 'paragraph'],
      0,
      'facts[0].evidence[0].paragraph: expected more than 0, got 0',
    ],
  ])('name path, expectation and value: %s', (_, path, value, line) => {
    expect(describeChange(path, value)).toContainEqual(expect.stringContaining(`story.json: ${line}`));
  });

  it('say nothing of good data', () => {
    expect(describeChange(['title'], 'Another title')).toEqual([]);
  });
});
