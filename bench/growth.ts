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
    const start = performance.now();
    work();
    timings.push({ characters, milliseconds: performance.now() - start });
  }
  return timings;
}

const leastTold = 4; // Milliseconds: below this the clock and the compiler are measured, not the work.

/** The exponent by which time grows with size between the last two sizes: 1 is linear, 2 quadratic; nothing where too short to tell. */
export function growthExponent(timings: readonly Timing[]): number | undefined {
  const [before, last] = timings.slice(-2);
  if (!before || !last || last.milliseconds < leastTold) return undefined;
  const times = last.milliseconds / Math.max(before.milliseconds, leastTold / 10);
  return Math.log(times) / Math.log(last.characters / before.characters);
}
