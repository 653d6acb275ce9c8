import { timeOf } from './measure.ts';

/** How long work took at one size. */
export type Timing = { readonly characters: number; readonly milliseconds: number };

/** Times work at growing sizes. It stops early where the next size would take longer than the budget, in milliseconds. */
export function timeGrowth(
  sizes: readonly number[],
  budget: number,
  prepare: (characters: number) => () => unknown,
): readonly Timing[] {
  const timings: Timing[] = [];
  for (const characters of sizes) {
    const last = timings.at(-1);
    const steepest = Math.max(1, growthExponent(timings) ?? 1);
    if (last && last.milliseconds * (characters / last.characters) ** steepest > budget) break;
    const work = prepare(characters);
    timings.push({ characters, milliseconds: quickest(work) });
  }
  return timings;
}

const brief = 500; // Milliseconds: a shorter run may be all compiler and collector, and is done again.
const attempts = 3;

/** The quickest of a few runs where they are brief: what comes on top is the machine, not the work. */
function quickest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const taken = timeOf(work);
    least = Math.min(least, taken);
    if (taken > brief) break;
  }
  return least;
}

const leastTold = 4; // Milliseconds: below this the clock and the compiler are measured, not the work.

/** The exponent by which time grows with size between the last two sizes: 1 is linear, 2 quadratic; nothing where too short to tell. */
export function growthExponent(timings: readonly Timing[]): number | undefined {
  const [before, last] = timings.slice(-2);
  if (!before || !last || last.milliseconds < leastTold) return undefined;
  const times = last.milliseconds / Math.max(before.milliseconds, leastTold / 10);
  return Math.log(times) / Math.log(last.characters / before.characters);
}
