import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkPage } from '../../core/check-page.ts';
import { bundledStory } from '../../core/pack/bundled-story.ts';
import { schemaOf } from '../../core/pack/data-schemas.ts';
import { describeIssues } from '../../core/pack/describe-issues.ts';
import { viewStory } from '../../core/pack/fact-view.ts';
import { indexStory } from '../../core/pack/story-index.ts';
import { type StoryFiles, storyProblem } from '../../core/pack/story-problem.ts';
import { type Mutation, mutate, mutations } from './odd-texts.ts';
import { tryTarget } from './try-target.ts';

const story = 'data/stories/sega-microsoft-2021';
const paths = {
  pack: `${story}/story.json`,
  words: `${story}/en.json`,
  names: `${story}/people.en.json`,
  cues: 'data/lexicons/en/cues.json',
  titles: 'data/lexicons/en/titles.json',
  speech: 'data/lexicons/en/speech.json',
  wording: 'data/lexicons/en/wording.json',
} as const;

type Part = keyof typeof paths;
type Files = Omit<StoryFiles, 'people'> & StoryFiles['people'];
type Edit = { readonly part: Part; readonly changes: readonly Mutation[] };

const data = Object.fromEntries(
  Object.entries(paths).map(([part, path]) => [
    part,
    JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as unknown,
  ]),
);

/** A page that every kind of rule has something to say on. */
const { pack } = bundledStory();
const page = {
  blocks: [
    { kind: 'title' as const, text: 'Sega and Microsoft sign a strategic alliance on Azure' },
    ...[
      'Microsoft will acquire Sega. They agreed on an alliance, and Super Game will be exclusive to Xbox.',
      `“${pack.statements[0]?.sentences.join(' ')}” said Yukio Sugino, the CEO of Sega.`,
      'Key focuses are global, online, community and internet utilization, said Sarah Bond, CVP of Microsoft.',
    ].map((text) => ({ kind: 'paragraph' as const, text })),
  ],
  date: '2021-11-02',
};

tryTarget<Edit>({
  name: 'packs',
  holds: 'a data file is refused with lines that say what is wrong, or pages can be checked with it',
  cases: 150,
  arbitrary: fc.record({
    part: fc.constantFrom<Part>(
      'pack',
      'pack',
      'pack',
      'words',
      'names',
      'cues',
      'titles',
      'speech',
      'wording',
    ),
    changes: mutations,
  }),
  check: ({ part, changes }) => {
    const path = paths[part];
    const changed = mutate(data[part], changes);
    const parsed = schemaOf(path)?.safeParse(changed);
    if (!parsed?.success) {
      const lines = describeIssues(path, changed, parsed?.error.issues ?? []);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(/^data\/.+: .+: expected .+, got /s);
      return;
    }
    // Each was checked against its schema: the changed one just now, the others by the tests of the data.
    const { pack: given, cues, words, ...people } = { ...data, [part]: changed } as unknown as Files;
    const files = { pack: given, cues, words, people };
    if (storyProblem(files) !== undefined) return;
    const index = indexStory(given, cues, words, people);
    viewStory(index, checkPage(page, index).claims);
  },
});
