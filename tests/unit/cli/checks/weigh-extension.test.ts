import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { weighExtension } from '../../../../cli/checks/weigh-extension.ts';

const languages = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'zh'];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-weight-'));
  await mkdir(join(folder, 'content-scripts'));
  await mkdir(join(folder, 'chunks'));
  await write('content-scripts/gate.js', 'gate');
  await write('content-scripts/annotator.js', 'annotator');
  await write('popup.html', '<script src="/chunks/popup.js"></script>');
  await write('chunks/popup.js', 'popup');
  await write('chunks/words-for-a1.js', 'words');
  for (const language of languages) await write(`chunks/language-${language}-a1.js`, language);
});

afterEach(() => rm(folder, { recursive: true }));

const write = (path: string, text: string | Buffer) => writeFile(join(folder, path), text);

test('A light extension is told with its weights', () => {
  expect(weighExtension(folder)).toMatch(
    /^package \d\.\d kB of \d+, without languages 0\.\d kB of 200, strings .+, story in en .+, gate 0\.0 kB of 4$/,
  );
});

test('What is too heavy is named with its weight and its heaviest file', async () => {
  await write('content-scripts/gate.js', randomBytes(5_000));
  expect(() => weighExtension(folder)).toThrow(/: gate 5\.0 kB of 4: content-scripts\/gate\.js 5\.0/);
});

test('A language has a limit of its own, and weighs on the whole alone besides', async () => {
  await write('chunks/language-ko-a1.js', randomBytes(100_000));
  expect(() => weighExtension(folder)).toThrow(
    /^Too heavy: story in ko 100\.\d kB of \d+: chunks\/language-ko-a1\.js 100\.\d$/,
  );
});

test('What is no language’s has one limit together', async () => {
  for (const page of ['options', 'report', 'welcome']) await write(`chunks/${page}.js`, randomBytes(70_000));
  expect(() => weighExtension(folder)).toThrow(/^Too heavy: without languages 21\d\.\d kB of 200: /);
});

test('A language without a limit is refused until it has one', async () => {
  await write('chunks/language-nl-a1.js', 'nl');
  expect(() => weighExtension(folder)).toThrow('story in nl: give it a limit');
});

test('Files of the popup are those that its document loads', async () => {
  await write('chunks/other.js', randomBytes(90_000));
  expect(weighExtension(folder)).toMatch(/popup 0\.0 kB/);
});

test('An extension without its parts is not light but broken', async () => {
  await rm(join(folder, 'chunks/language-ja-a1.js'));
  expect(() => weighExtension(folder)).toThrow('story in ja: no such file');
});
