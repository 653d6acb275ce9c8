const leastTold = 40; // Milliseconds: processor time is told in steps of a few.

/**
 * Milliseconds that `work` takes of this thread's processor time, done again and again where it is brief: other work on the
 * machine does not count, nor does what the collector does on threads of its own.
 */
export function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.threadCpuUsage(before);
    const taken = (user + system) / 1000;
    if (taken >= leastTold) return taken / runs;
  }
}

/** The median of several runs of `work`, in milliseconds of `timeOf`, after as many to warm up as `warm` says. */
export function medianTime(runs: number, warm: number, work: () => unknown): number {
  for (let run = 0; run < warm; run += 1) work();
  return median(Array.from({ length: runs }, () => timeOf(work)));
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** Prints a heading, and rows as a table whose first column is the widest. */
export function printTable(heading: string, rows: readonly (readonly string[])[]): void {
  const wide = Math.max(...rows.map(([first = '']) => first.length));
  console.log(`\n${heading}`);
  for (const [first = '', ...rest] of rows)
    console.log(`  ${first.padEnd(wide)}${rest.map((cell) => cell.padStart(16)).join('')}`);
}
