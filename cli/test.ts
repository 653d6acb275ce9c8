/** `npm test`: runs every check of the project and counts what passed and what failed. */
import { parseArgs } from 'node:util';
import { type CheckResult, checks } from './checks/checks.ts';

const usage = `Usage: npm test -- [--only ${checks.map((check) => check.name).join('|')}[,…]]`;

async function test(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const wanted = values.only?.split(',');
  const unknown = wanted?.find((name) => !checks.some((check) => check.name === name));
  if (unknown !== undefined) throw new Error(`There is no check called ${unknown}. ${usage}`);

  const results: CheckResult[] = [];
  const lines: string[] = [];
  for (const check of checks) {
    if (wanted && !wanted.includes(check.name)) continue;
    console.log(`\n── ${check.name}: ${check.what}`);
    const started = performance.now();
    const result = await check.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const line = `${result.failed === 0 ? '✓' : '✗'} ${check.name.padEnd(7)} ${seconds.padStart(6)} s  ${result.passed} passed, ${result.failed} failed`;
    console.log(line);
    results.push(result);
    lines.push(line);
  }
  report(results, lines);
}

function report(results: readonly CheckResult[], lines: readonly string[]): void {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  const failures = results.flatMap((result) => result.failures);
  console.log(`\n── Summary\n${lines.join('\n')}`);
  if (failures.length > 0)
    console.log(`\nWhat failed:\n${failures.map((failure) => `  ✗ ${failure}`).join('\n')}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}

try {
  await test();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
