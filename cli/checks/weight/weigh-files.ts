import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';

/** A file of a built extension, by its path in it with slashes, and its bytes once packed. */
export type WeighedFile = { readonly path: string; readonly bytes: number };

const best = { level: constants.Z_BEST_COMPRESSION };
const zipHeaders = 30 + 46; // Bytes of the two headers that a zip has for each file, without its name.

/** The paths of all files in a folder, with slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** What a file adds to a zip. */
export function zipped(folder: string, path: string): WeighedFile {
  const file = readFileSync(join(folder, path));
  // What packing does not make smaller is stored as it is.
  const packed = Math.min(deflateRawSync(file, best).length, file.length);
  return { path, bytes: packed + zipHeaders + 2 * path.length };
}

/** What a file weighs with gzip, as scripts are compared everywhere. */
export function gzipped(folder: string, path: string): WeighedFile {
  return { path, bytes: gzipSync(readFileSync(join(folder, path)), best).length };
}
