import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../../modules/check-data.ts';

const story = 'data/stories/sega-microsoft-2021/story.json';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plumbline-data-'));
  await cp(join(import.meta.dirname, '../../../data'), join(root, 'data'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

async function change(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed, 'The words to change are there.').not.toBe(text);
  await writeFile(join(root, path), changed);
}

describe('A story pack', () => {
  it('is built as it is', async () => {
    expect(await checkData(root)).toEqual([]);
  });

  it.each([
    ['that is no JSON', story, /^\{/, '', /^data\/stories\/.*story\.json: expected a file of JSON, got .+$/],
    ['that is cut off', story, /\S+\s*$/, '', /expected a file of JSON/],
    [
      'with a field of the wrong kind',
      story,
      '"version": "',
      '"version": "v',
      /story\.json: version: expected/,
    ],
    ['with a field of no meaning', story, '{', '{ "mood": "gay",', /mood: expected no such key, got "gay"/],
    ['with an officer of a third company', story, /"party": "sega"/, '"party": "atari"', /party of sugino/],
    [
      'with words of no class',
      'data/stories/sega-microsoft-2021/en.json',
      /\{process\}/,
      '{proces}',
      /in "en": .*names the class “proces”/,
    ],
    ['with a file of no kind', story, /^/, '', /./],
  ])('%s is not built, and a line says why', async (what, path, from, to, why) => {
    if (what === 'with a file of no kind') {
      await writeFile(join(root, 'data/stories/notes.json'), '{}');
    } else await change(path, from, to);
    const problems = await checkData(root);
    expect(problems).toEqual([expect.stringMatching(why)]);
  });
});
