import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../../../cli/check.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-check-'));
  await writeFile(join(folder, 'a.txt'), 'Rain all day\n\nIt rained.');
  await writeFile(join(folder, 'b.html'), '<!doctype html><title>Sun</title><p>It shone.');
  await writeFile(join(folder, 'c.pdf'), 'no');
});

afterAll(() => rm(folder, { recursive: true }));

function start(args: readonly string[]) {
  return spawn(process.execPath, [program, ...args], { cwd: folder });
}

async function run(args: readonly string[], input = '') {
  const child = start(args);
  const closed = new Promise<number | null>((done) => child.on('close', done));
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, err, code: await closed };
}

// Each test starts a process, which a busy machine may take seconds for.
describe('The command', { timeout: 30_000 }, () => {
  test('prints one array with an object per input, in order', async () => {
    const { out, err, code } = await run(['--json', 'a.txt', 'b.html', '-'], 'From a pipe.');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(JSON.parse(out)).toMatchObject([
      { input: 'a.txt', title: 'Rain all day', coverage: 'none', claims: [] },
      { input: 'b.html', title: 'Sun' },
      { input: '-', title: null },
    ]);
  });

  test('names inputs that it cannot read, does the others, and fails', async () => {
    const { out, err, code } = await run(['--json', 'none.txt', 'c.pdf', '.', 'a.txt']);
    expect(err.trim().split('\n')).toEqual([
      'check: none.txt: there is no such file',
      'check: c.pdf: only .html, .htm and .txt files are read, or - for standard input',
      'check: .: it is a folder: name the files in it',
    ]);
    expect(JSON.parse(out)).toMatchObject([{ input: 'a.txt' }]);
    expect(code).toBe(1);
  });

  test('takes standard input for HTML where it begins with <', async () => {
    const { out } = await run(['--json', '-'], '\n<p>One</p><title>Sun</title>');
    expect(JSON.parse(out)).toMatchObject([{ title: 'Sun' }]);
  });

  test('prints no colours into a pipe', async () => {
    const { out, code } = await run(['a.txt']);
    expect(out).toContain('Rain all day\n');
    expect(out).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  test('reads JSON lines from standard input and names bad ones by line', async () => {
    const { out, err, code } = await run(
      ['--jsonl'],
      '{"id":1,"paragraphs":["Rain."]}\nrain\n{"id":2,"html":"<p>Sun"}\n',
    );
    const ids = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([1, 2]);
    expect(err).toBe('check: standard input, line 2: is not JSON: write one whole object per line\n');
    expect(code).toBe(1);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = start(['--jsonl']);
    const closed = new Promise<number | null>((done) => child.on('close', done));
    const errors = text(child.stderr);
    const line = `${JSON.stringify({ id: 1, paragraphs: ['Rain.'] })}\n`;
    // What is still on its way to a program that has ended is of no interest.
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line.repeat(50_000));
    expect(await closed).toBe(0);
    expect(await errors).toBe('');
  });

  test.each([
    { name: 'nothing to check', args: [], message: 'name a file' },
    { name: 'an unknown option', args: ['--jsno'], message: '--jsno' },
    { name: 'two forms of output', args: ['--json', '--jsonl'], message: 'choose one' },
  ])('with $name says what is wrong', async ({ args, message }) => {
    const { err, code } = await run(args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test('tells how it is used', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--jsonl'),
    });
  });
});
