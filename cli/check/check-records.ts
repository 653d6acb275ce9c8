import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { checkInLanguage, type StoryInLanguages } from '../../core/check-in-language.ts';
import { reportPage } from './page-report.ts';
import { readLines } from './read-lines.ts';
import { readRecord } from './read-record.ts';

/**
 * Checks JSON lines one by one and writes a result line for each as it goes, waiting while the reader of `output` does.
 * Hands each bad line to `onBad` with its number, counted from 1, and goes on; empty lines are passed over.
 */
export async function checkRecords(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  story: StoryInLanguages,
  onBad: (line: number, problem: string) => void,
): Promise<void> {
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    if (line.trim() === '') continue;
    let result: string;
    try {
      const { id, page } = readRecord(line);
      result = JSON.stringify({ id, ...reportPage(page, checkInLanguage(page, story)) });
    } catch (error) {
      onBad(number, error instanceof Error ? error.message : String(error));
      continue;
    }
    if (!output.write(`${result}\n`)) await once(output, 'drain');
  }
}
