import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckResult } from './checks.ts';
import { exitCodeOf } from './run-tool.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** Runs the tests of a Vitest configuration and counts each. A test that is skipped, or a file that cannot start, has failed. */
export async function runVitest(
  name: string,
  config: string,
  options: readonly string[] = [],
): Promise<CheckResult> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await exitCodeOf('vitest', ['run', '--config', config, ...options, ...reporters]);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true });
  if (text === undefined)
    return { passed: 0, failed: 1, failures: [`vitest (${name}) ended with code ${code} and no report`] };
  // Vitest writes this report itself, in the form that Jest's users know.
  return count(JSON.parse(text) as Report, code, name);
}

function count({ testResults }: Report, code: number, name: string): CheckResult {
  let passed = 0;
  const failures: string[] = [];
  for (const file of testResults) {
    const where = `${name}: ${relative(root, file.name)}`;
    if (file.assertionResults.length === 0)
      failures.push(`${where}: ${file.message.split('\n')[0] || 'no tests ran'}`);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else failures.push(`${where}: ${test.fullName}${test.status === 'failed' ? '' : ` (${test.status})`}`);
    }
  }
  if (code !== 0 && failures.length === 0)
    failures.push(`vitest (${name}) ended with code ${code} outside of a test`);
  if (code === 0 && passed === 0 && failures.length === 0) failures.push(`vitest (${name}) found no tests`);
  return { passed, failed: failures.length, failures };
}
