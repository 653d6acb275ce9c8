/** `npm run fuzz`: tries the engine, the page code and the background with whatever could come in, for as long as asked. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitCodeOf } from './checks/run-tool.ts';
import { type FuzzPlan, planVariable } from './fuzz/plan.ts';

const help = `npm run fuzz -- [--minutes N] [--target NAME] [--seed N [--path P]]

Tries each target of tests/fuzz with random cases, and prints the seed, the cases of each, and what failed.

  --minutes N    for all targets together; 1 without it
  --target NAME  one of %TARGETS%
  --seed N       the cases of an earlier run; a random one without it
  --path P       the one case that an earlier run found, to be seen and shrunk again
  --help         this text`;

const folder = new URL('../tests/fuzz/', import.meta.url);
const mostSeeds = 2 ** 31; // fast-check takes 32 bits.

async function main(): Promise<void> {
  const targets = readdirSync(folder).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string' },
      target: { type: 'string' },
      seed: { type: 'string' },
      path: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(help.replace('%TARGETS%', targets.join(', ')));
  if (values.target !== undefined && !targets.includes(values.target))
    throw new Error(`there is no target ${values.target}: choose one of ${targets.join(', ')}`);
  const minutes = numberOf('--minutes', values.minutes) ?? 1;
  const seed = numberOf('--seed', values.seed) ?? Math.floor(Math.random() * mostSeeds);
  const chosen = values.target === undefined ? targets : [values.target];
  const plan: FuzzPlan = {
    seed,
    ...(values.path === undefined ? { time: (minutes * 60_000) / chosen.length } : { path: values.path }),
  };
  console.log(`Seed ${seed}, ${minutes} min for ${chosen.join(', ')}`);
  process.env[planVariable] = JSON.stringify(plan);
  const files = chosen.map((name) => `tests/fuzz/${name}.test.ts`);
  process.exitCode = await exitCodeOf('vitest', ['run', '--config', 'vitest.fuzz.config.ts', ...files]);
}

function numberOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (given.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new Error(`${option} takes a number, not “${given}”`);
  return number;
}

try {
  await main();
} catch (error) {
  console.error(`fuzz: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2; // As other commands answer to options that they do not know.
}
