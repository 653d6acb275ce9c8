import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { weighExtension } from '../../../../cli/checks/weigh-extension.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-weight-'));
  await mkdir(join(folder, 'content-scripts'));
  await mkdir(join(folder, 'chunks'));
  await writeFile(join(folder, 'content-scripts/gate.js'), 'gate');
  await writeFile(join(folder, 'content-scripts/annotator.js'), 'annotator');
  await writeFile(join(folder, 'popup.html'), '<script src="/chunks/popup.js"></script>');
  await writeFile(join(folder, 'chunks/popup.js'), 'popup');
});

afterEach(() => rm(folder, { recursive: true }));

test('A light extension is told with its weights', () => {
  expect(weighExtension(folder)).toMatch(
    /^package 0\.\d kB of \d+, annotator .+, popup .+, gate 0\.0 kB of 4$/,
  );
});

test('What is too heavy is named with its weight and its heaviest file', async () => {
  await writeFile(join(folder, 'content-scripts/gate.js'), randomBytes(5_000));
  expect(() => weighExtension(folder)).toThrow(/gate 5\.0 kB of 4: content-scripts\/gate\.js 5\.0/);
});

test('Files of the popup are those that its document loads', async () => {
  await writeFile(join(folder, 'chunks/other.js'), randomBytes(90_000));
  expect(weighExtension(folder)).toMatch(/popup 0\.0 kB/);
});

test('An extension without its parts is not light but broken', async () => {
  await rm(join(folder, 'content-scripts/gate.js'));
  expect(() => weighExtension(folder)).toThrow('gate: no such file');
});
