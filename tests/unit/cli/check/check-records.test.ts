import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../../cli/check/check-records.ts';
import { readLines } from '../../../../cli/check/read-lines.ts';
import { bundledStories } from '../../../../core/pack/bundled-story.ts';

async function* bytesOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe('Lines', () => {
  test('are put together from chunks, also where one splits a character', async () => {
    const bytes = Buffer.from('ä\nb');
    const lines = await Array.fromAsync(
      readLines(bytesOf('one ', 'line\nt', 'wo\n', bytes.subarray(0, 1), bytes.subarray(1))),
    );
    expect(lines).toEqual(['one line', 'two', 'ä', 'b']);
  });

  test('end at line feeds alone', async () => {
    expect(await Array.fromAsync(readLines(bytesOf('a\u2028b\u0085c\n\n')))).toEqual(['a\u2028b\u0085c', '']);
  });
});

describe('Records', () => {
  const record = (id: string) => `${JSON.stringify({ id, paragraphs: ['A day of rain.'] })}\n`;

  test('give a result each, in order, and bad ones are named by line', async () => {
    const written: string[] = [];
    const bad: string[] = [];
    const output = new Writable({
      write: (chunk, _, done) => {
        written.push(String(chunk));
        done();
      },
    });
    const input = bytesOf(record('a'), '\n', 'oops\n', record('b'));
    await checkRecords(input, output, bundledStories, (line, problem) => bad.push(`${line} ${problem}`));
    expect(written.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', coverage: 'none', claims: [] },
      { id: 'b', coverage: 'none', claims: [] },
    ]);
    expect(bad).toEqual([expect.stringMatching(/^3 is not JSON/)]);
  });

  test('are read no faster than their results are taken', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; read < 1000; read += 1) yield Buffer.from(record(String(read)));
    }
    const taken = Promise.withResolvers<() => void>();
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => taken.resolve(done),
    });
    const work = checkRecords(
      Readable.from(endless(), { highWaterMark: 1 }),
      output,
      bundledStories,
      () => {},
    );
    await taken.promise;
    // All that can run without the first result being taken has run by the next turns of the event loop.
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(read).toBeLessThan(5);
    output.destroy(new Error('enough'));
    await expect(work).rejects.toThrow('enough');
  });
});
