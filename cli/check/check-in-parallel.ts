import type { Writable } from 'node:stream';
import { type OnBadLine, writeAll } from './check-records.ts';
import { batchLines } from './line-batches.ts';
import { readLines } from './read-lines.ts';
import type { BatchOutcome } from './record-worker.ts';
import { WorkerPool } from './worker-pool.ts';

// Batches under way or done and waiting for their turn, for each thread: enough that none stands idle.
const batchesPerJob = 3;

/**
 * Checks JSON lines in so many threads. The results have the order of the lines, and memory has an end: no more lines are
 * read than a few batches for each thread while the first of them is not written.
 */
export async function checkInParallel(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  jobs: number,
  onBad: OnBadLine,
): Promise<void> {
  const pool = new WorkerPool(jobs);
  const waiting: Promise<BatchOutcome>[] = [];
  const writeFirst = async (): Promise<void> => {
    const outcome = await waiting.shift();
    if (!outcome) return;
    for (const { line, problem } of outcome.bad) onBad(line, problem);
    await writeAll(output, outcome.results);
  };
  try {
    for await (const batch of batchLines(readLines(input))) {
      waiting.push(pool.check(batch));
      if (waiting.length >= jobs * batchesPerJob) await writeFirst();
    }
    while (waiting.length > 0) await writeFirst();
  } finally {
    await pool.end();
  }
}
