import { availableParallelism } from 'node:os';

const mostJobs = 256; // Threads: beyond this a figure is a slip of the hand.

/** How many threads `--jobs` asks for: one without it, one for each core for `all`. */
export function countJobs(asked: string | undefined): number {
  if (asked === undefined) return 1;
  if (asked === 'all') return availableParallelism();
  const jobs = Number(asked);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw new Error(`--jobs takes a whole number from 1 to ${mostJobs}, or all`);
  return jobs;
}
