import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';

type Weighed = { readonly path: string; readonly bytes: number };

const kilo = 1000;
const zipHeaders = 30 + 46; // Bytes of the two headers that a zip has for each file, without its name.

/**
 * What readers download, and what runs in their pages, may weigh at most, in kB; scripts are weighed with gzip. More than
 * half of a package is the words of nine languages, about 40 kB each.
 */
const limits = { package: 680, annotator: 40, popup: 30, gate: 4 };

/**
 * Weighs a built extension: its store package, the scripts that come into pages, and all that the popup loads. Throws a
 * line for each that is over its limit, with its heaviest parts.
 */
export function weighExtension(folder: string): string {
  const files = filesUnder(folder);
  const parts: Record<keyof typeof limits, readonly Weighed[]> = {
    package: files.map((path) => ({ path, bytes: zippedSize(folder, path) })),
    annotator: gzipped(folder, files, /^content-scripts\/annotator\.(?:js|css)$/),
    popup: popupFiles(folder, files).map((path) => ({ path, bytes: gzippedSize(folder, path) })),
    gate: gzipped(folder, files, /^content-scripts\/gate\.js$/),
  };
  const lines: string[] = [];
  const tooHeavy: string[] = [];
  for (const [name, limit] of Object.entries(limits) as [keyof typeof limits, number][]) {
    const weights = parts[name];
    if (weights.length === 0) throw new Error(`${name}: no such file was built`);
    const weight = weights.reduce((sum, { bytes }) => sum + bytes, 0) / kilo;
    const line = `${name} ${weight.toFixed(1)} kB of ${limit}`;
    lines.push(line);
    if (weight > limit) tooHeavy.push(`${line}: ${heaviest(weights)}`);
  }
  if (tooHeavy.length > 0) throw new Error(`Too heavy: ${tooHeavy.join('; ')}`);
  return lines.join(', ');
}

function heaviest(weights: readonly Weighed[]): string {
  return [...weights]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 6)
    .map(({ path, bytes }) => `${path} ${(bytes / kilo).toFixed(1)}`)
    .join(', ');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function gzipped(folder: string, files: readonly string[], wanted: RegExp): Weighed[] {
  return files
    .filter((path) => wanted.test(path))
    .map((path) => ({ path, bytes: gzippedSize(folder, path) }));
}

/** The scripts and style sheets that the popup's document names: all of what it loads. */
function popupFiles(folder: string, files: readonly string[]): string[] {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  return files.filter((path) => /\.(?:js|css)$/.test(path) && html.includes(`/${path}"`));
}

function gzippedSize(folder: string, path: string): number {
  return gzipSync(readFileSync(join(folder, path)), { level: constants.Z_BEST_COMPRESSION }).length;
}

function zippedSize(folder: string, path: string): number {
  const packed = deflateRawSync(readFileSync(join(folder, path)), { level: constants.Z_BEST_COMPRESSION });
  return packed.length + zipHeaders + 2 * path.length;
}
