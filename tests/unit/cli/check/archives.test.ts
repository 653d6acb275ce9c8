import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { countJobs } from '../../../../cli/check/count-jobs.ts';
import { batchLines } from '../../../../cli/check/line-batches.ts';

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['cli/check.ts', '--jsonl', ...args]);
  // What is still on its way to a program that has ended is of no interest.
  child.stdin.on('error', () => {});
  return child;
}

async function* linesOf(...lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

const record = (id: number) =>
  JSON.stringify({
    id,
    paragraphs: [`Sega and Microsoft agreed to an alliance. ${'It rained. '.repeat(400)}`],
  });

describe('Batches', () => {
  test('hold whole lines in order and know the number of the first', async () => {
    const long = 'x'.repeat(300_000);
    const batches = await Array.fromAsync(batchLines(linesOf('a', long, 'b', 'c')));
    expect(batches).toEqual([
      { first: 1, lines: ['a', long] },
      { first: 3, lines: ['b', 'c'] },
    ]);
  });
});

// Each of these starts processes that prepare the engine: on a busy machine that takes a while.
describe('Several threads', { timeout: 60_000 }, () => {
  test('give the results of one, in its order, and name the same bad lines', async () => {
    const lines = Array.from({ length: 160 }, (_, id) => (id === 121 ? 'oops' : record(id))).join('\n');
    const run = async (args: readonly string[]) => {
      const child = start(args);
      child.stdin.end(lines);
      const [out, err, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close'),
      ]);
      return { out, err, code };
    };
    const one = await run([]);
    expect(one.out.split('\n')).toHaveLength(160);
    expect(one.err).toContain('line 122');
    expect(await run(['--jobs', '3'])).toEqual(one);
  });

  test.each([[['--jobs', '2']], [[]]])('told to end, stop with whole lines (%j)', async (args) => {
    const child = start(args);
    const feed = () => {
      while (child.stdin.write(`${record(1)}\n`));
    };
    child.stdin.on('drain', feed);
    feed();
    const out = text(child.stdout);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(143);
    const lines = (await out).split('\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ id: 1 });
  });

  test.each(['0', '1.5', 'many', '100000'])('are not counted by “%s”', (asked) => {
    expect(() => countJobs(asked)).toThrow('whole number');
  });

  test('are one without the option, and as many as asked for', () => {
    expect([countJobs(undefined), countJobs('3')]).toEqual([1, 3]);
    expect(countJobs('all')).toBeGreaterThan(0);
  });
});
