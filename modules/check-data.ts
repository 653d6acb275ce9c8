import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { describeIssues } from '../core/pack/describe-issues.ts';
import { storyPackSchema } from '../core/pack/story-pack.ts';

/** Fails the build where a story pack does not fit its schema, with path, value and what was expected. */
export default defineWxtModule({
  name: 'check-data',
  setup(wxt) {
    wxt.hook('build:before', async () => {
      const problems = await checkStories(wxt.config.root);
      if (problems.length > 0) throw new Error(`The data does not fit its schema:\n${problems.join('\n')}`);
    });
  },
});

async function checkStories(root: string): Promise<string[]> {
  const folder = resolve(root, 'data/stories');
  const stories = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const problems = await Promise.all(
    stories.map(({ name }) => checkStory(root, join('data/stories', name, 'story.json'))),
  );
  return problems.flat();
}

async function checkStory(root: string, file: string): Promise<string[]> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(join(root, file), 'utf8'));
  } catch (error) {
    return [`${file}: expected a file of JSON, got ${error instanceof Error ? error.message : error}`];
  }
  const parsed = storyPackSchema.safeParse(data);
  return parsed.success ? [] : describeIssues(file, data, parsed.error.issues);
}
