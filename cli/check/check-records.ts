import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { StoryInLanguages } from '../../core/check-in-language.ts';
import { checkRecord } from './check-record.ts';
import { readLines } from './read-lines.ts';

/** Told of each line that gave no result: its number, counted from 1, and why. */
export type OnBadLine = (line: number, problem: string) => void;

/**
 * Checks JSON lines one by one and writes a result line for each as it goes, waiting while the reader of `output` does.
 * Hands each bad line to `onBad` and goes on; empty lines are passed over.
 */
export async function checkRecords(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  story: StoryInLanguages,
  onBad: OnBadLine,
): Promise<void> {
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    const outcome = checkRecord(line, story);
    if (!outcome) continue;
    if ('problem' in outcome) onBad(number, outcome.problem);
    else await writeAll(output, outcome.result);
  }
}

/** Writes text, and waits while the reader of `output` does. */
export async function writeAll(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
