import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { smallerTexts } from './smaller-texts.ts';

/** Something that must hold for whatever comes in. */
export type Target<Case> = {
  /** The name of its test file, and of the folder of its kept cases. */
  readonly name: string;
  /** What holds, as an English sentence. */
  readonly holds: string;
  /** How many cases `npm test` tries: about two seconds of them. */
  readonly cases: number;
  /** Makes cases, which must be plain data. */
  readonly arbitrary: fc.Arbitrary<Case>;
  /** Throws where a case does not hold. */
  readonly check: (given: Case) => void | Promise<void>;
};

const root = join(import.meta.dirname, '../..');

/** Tries a target with new cases, by the plan, and with every case that was kept since it once failed. */
export function tryTarget<Case>(target: Target<Case>): void {
  const { seed, time, path } = inject('fuzz');
  const kept = join(import.meta.dirname, 'cases', target.name);

  it.each(keptCases(kept))(`${target.name}: a kept case, %s`, async (file) => {
    // Written by `report` below, from a case of this target.
    await target.check(JSON.parse(readFileSync(join(kept, file), 'utf8')) as Case);
  });

  it(`${target.name}: ${target.holds}`, { timeout: (time ?? 0) + 300_000 }, async () => {
    const started = performance.now();
    const details = await fc.check(
      fc.asyncProperty(target.arbitrary, async (given) => target.check(given)),
      {
        seed,
        ...(path !== undefined && { path }),
        ...(time === undefined
          ? { numRuns: target.cases }
          : { numRuns: 100_000_000, interruptAfterTimeLimit: time, markInterruptAsFailure: false }),
      },
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`fuzz ${target.name}: ${details.numRuns} cases, ${seconds} s, seed ${seed}`);
    if (!details.failed || !details.counterexample) return;
    const [found] = details.counterexample;
    const smallest = await smallerTexts(found, target.check);
    expect.fail(report(target.name, smallest, details));
  });
}

function keptCases(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.json'));
  } catch {
    return [];
  }
}

type Failure = {
  readonly seed: number;
  readonly counterexamplePath: string | null;
  readonly errorInstance: unknown;
};

/** Says what failed and how to see it again, and leaves the case in `artifacts/fuzz/`, to be kept once it holds. */
function report(
  name: string,
  smallest: unknown,
  { seed, counterexamplePath, errorInstance }: Failure,
): string {
  const folder = join(root, 'artifacts/fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${seed}.json`);
  writeFileSync(file, `${JSON.stringify(smallest, undefined, 2)}\n`);
  const why = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return [
    `The target “${name}” failed on ${JSON.stringify(smallest)}`,
    `See it again: npm run fuzz -- --target ${name} --seed ${seed} --path "${counterexamplePath}"`,
    `The case is in ${relative(root, file)}. Once it is mended, keep it in tests/fuzz/cases/${name}/ under a name that says what it was.`,
    why,
  ].join('\n');
}
