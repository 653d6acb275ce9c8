import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
/** Bytes of the fixed parts of the three records of a zip file, by its published format. */
const sizes = { end: 22, entry: 46, file: 30 };
const stored = 0;
const deflated = 8;

/** Unpacks a zip file into a folder, and gives the names of its files. Knows what our own packages have: no parts, no encryption, no comment. */
export async function unpackZip(path: string, folder: string): Promise<string[]> {
  const zip = await readFile(path);
  const end = zip.length - sizes.end;
  if (end < 0 || zip.readUInt32LE(end) !== signatures.end) throw new Error(`${path} is no whole zip file.`);
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== signatures.entry) throw new Error(`${path} is broken at byte ${at}.`);
    const nameSize = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + sizes.entry, at + sizes.entry + nameSize);
    const target = join(folder, normalize(name));
    if (!target.startsWith(folder + sep)) throw new Error(`${path} names a file outside of it: ${name}`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contentOf(zip, at));
    names.push(name);
    at += sizes.entry + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const packedSize = zip.readUInt32LE(entry + 20);
  const file = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(file) !== signatures.file) throw new Error(`A zip file is broken at byte ${file}.`);
  const start = file + sizes.file + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
  const packed = zip.subarray(start, start + packedSize);
  if (method === stored) return packed;
  if (method === deflated) return inflateRawSync(packed);
  throw new Error(`A zip file is packed by method ${method}, which is not known here.`);
}
