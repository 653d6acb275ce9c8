/** Runs in a thread of its own: takes batches of lines, and answers each with its results. */
import { parentPort } from 'node:worker_threads';
import { bundledStories } from '../../core/pack/bundled-story.ts';
import { checkRecord } from './check-record.ts';
import type { LineBatch } from './line-batches.ts';

/** What comes of a batch: the result lines in order, and the lines that gave none. */
export type BatchOutcome = {
  readonly results: string;
  readonly bad: readonly { readonly line: number; readonly problem: string }[];
};

parentPort?.on('message', (batch: LineBatch) => parentPort?.postMessage(checkBatch(batch)));

function checkBatch({ first, lines }: LineBatch): BatchOutcome {
  let results = '';
  const bad: { line: number; problem: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const outcome = checkRecord(line, bundledStories);
    if (!outcome) continue;
    if ('problem' in outcome) bad.push({ line: first + index, problem: outcome.problem });
    else results += outcome.result;
  }
  return { results, bad };
}
