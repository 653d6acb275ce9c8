import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unpackZip } from '../../../../cli/package/unpack-zip.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-zip-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A zip file with one packed file, by the published format. */
function zipOf(name: string, text: string): Buffer {
  const packed = deflateRawSync(text);
  const path = Buffer.from(name);
  const file = Buffer.alloc(30);
  file.writeUInt32LE(0x04034b50, 0);
  file.writeUInt16LE(path.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(file.length + path.length + packed.length, 16);
  return Buffer.concat([file, path, packed, entry, path, end]);
}

async function unpack(zip: Buffer): Promise<string[]> {
  await writeFile(join(folder, 'a.zip'), zip);
  return unpackZip(join(folder, 'a.zip'), join(folder, 'out'));
}

it('A packed file comes out as it was, in its folder', async () => {
  expect(await unpack(zipOf('docs/a.txt', 'words '.repeat(50)))).toEqual(['docs/a.txt']);
  expect(await readFile(join(folder, 'out/docs/a.txt'), 'utf8')).toBe('words '.repeat(50));
});

it('A file that would be written outside of the folder is refused', async () => {
  await expect(unpack(zipOf('../a.txt', 'words'))).rejects.toThrow('outside');
});

it('A file that is cut off is refused', async () => {
  await expect(unpack(zipOf('a.txt', 'words').subarray(0, -3))).rejects.toThrow('no whole zip file');
});
