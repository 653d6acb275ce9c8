/** The median of several runs of `work`, in milliseconds, after as many to warm up as `warm` says. */
export function medianTime(runs: number, warm: number, work: () => unknown): number {
  for (let run = 0; run < warm; run += 1) work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
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
