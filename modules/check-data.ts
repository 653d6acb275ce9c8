import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { schemaOf } from '../core/pack/data-schemas.ts';
import { describeIssues } from '../core/pack/describe-issues.ts';

/** Fails the build where a data file does not fit its schema, with path, value and what was expected. */
export default defineWxtModule({
  name: 'check-data',
  setup(wxt) {
    wxt.hook('build:before', async () => {
      const problems = await checkData(wxt.config.root);
      if (problems.length > 0) throw new Error(`The data does not fit its schema:\n${problems.join('\n')}`);
    });
  },
});

async function checkData(root: string): Promise<string[]> {
  const problems: string[] = [];
  for await (const path of glob('data/**/*.json', { cwd: root })) {
    problems.push(...(await checkFile(root, path.replaceAll('\\', '/'))));
  }
  return problems;
}

async function checkFile(root: string, path: string): Promise<string[]> {
  const schema = schemaOf(path);
  if (!schema) return [`${path}: expected a path that core/pack/data-schemas.ts lists`];
  let data: unknown;
  try {
    data = JSON.parse(await readFile(join(root, path), 'utf8'));
  } catch (error) {
    return [`${path}: expected a file of JSON, got ${error instanceof Error ? error.message : error}`];
  }
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : describeIssues(path, data, parsed.error.issues);
}
