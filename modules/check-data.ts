import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { schemaOf } from '../core/pack/data-schemas.ts';
import { describeIssues } from '../core/pack/describe-issues.ts';
import { type StoryFiles, storyProblem } from '../core/pack/story-problem.ts';

/** Fails the build where the data does not fit: with path, value and what was expected. */
export default defineWxtModule({
  name: 'check-data',
  setup(wxt) {
    wxt.hook('build:before', async () => {
      const problems = await checkData(wxt.config.root);
      if (problems.length > 0) throw new Error(`The data does not fit its schema:\n${problems.join('\n')}`);
    });
  },
});

/** What is wrong with the data files of a project's root, one line each: with their schemas, or else with each other. */
export async function checkData(root: string): Promise<string[]> {
  const problems: string[] = [];
  for await (const path of glob('data/**/*.json', { cwd: root })) {
    problems.push(...(await checkFile(root, path.replaceAll('\\', '/'))));
  }
  return problems.length > 0 ? problems : checkStories(root);
}

async function checkFile(root: string, path: string): Promise<string[]> {
  const schema = schemaOf(path);
  if (!schema) return [`${path}: expected a path that core/pack/data-schemas.ts lists`];
  let data: unknown;
  try {
    data = await readData(root, path);
  } catch (error) {
    return [`${path}: expected a file of JSON, got ${error instanceof Error ? error.message : error}`];
  }
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : describeIssues(path, data, parsed.error.issues);
}

/** Each fits its schema by now; whether they fit each other shows where a story is prepared. The first problem says enough. */
async function checkStories(root: string): Promise<string[]> {
  for await (const path of glob('data/stories/*/people.*.json', { cwd: root })) {
    const names = path.replaceAll('\\', '/');
    const language = basename(names).split('.')[1] ?? '';
    const story = names.slice(0, names.lastIndexOf('/'));
    const problem = storyProblem(await readStory(root, story, language));
    if (problem !== undefined) return [`${story} in "${language}": ${problem}`];
  }
  return [];
}

async function readStory(root: string, story: string, language: string): Promise<StoryFiles> {
  const lexicon = `data/lexicons/${language}`;
  const [pack, words, names, cues, titles, speech, wording] = await Promise.all(
    [
      `${story}/story.json`,
      `${story}/${language}.json`,
      `${story}/people.${language}.json`,
      ...['cues', 'titles', 'speech', 'wording'].map((name) => `${lexicon}/${name}.json`),
    ].map((path) => readData(root, path)),
  );
  // `checkFile` found each to fit its schema.
  return { pack, cues, words, people: { names, titles, speech, wording } } as StoryFiles;
}

async function readData(root: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}
