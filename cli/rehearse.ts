/** `npm run rehearse`: all that a release takes, but nothing is published. */
import { parseArgs } from 'node:util';
import { rehearsalSteps } from './rehearse/steps.ts';

const steps = rehearsalSteps();
const usage = `Usage: npm run rehearse -- [--without ${steps.map(({ name }) => name).join('|')}[,…]]`;

async function rehearse(): Promise<void> {
  const { values } = parseArgs({ options: { without: { type: 'string' } } });
  const left = values.without?.split(',') ?? [];
  const unknown = left.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) throw new Error(`There is no step called ${unknown}. ${usage}`);

  const summary: string[] = [];
  for (const { name, run } of steps) {
    if (left.includes(name)) {
      summary.push(`– ${name.padEnd(9)} left out`);
      continue;
    }
    console.log(`\n── ${name}`);
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;
    try {
      console.log(await run());
      summary.push(`✓ ${name.padEnd(9)} ${seconds()}`);
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      summary.push(
        `✗ ${name.padEnd(9)} ${seconds()}`,
        '\nThis would be no release: what follows was not tried.',
      );
      process.exitCode = 1;
      break;
    }
  }
  console.log(`\n── Rehearsal\n${summary.join('\n')}`);
}

try {
  await rehearse();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
