import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, gzipped, type WeighedFile, zipped } from './weigh-files.ts';

/** A part of a built extension: what it may weigh at most, in kB, and its files. */
export type WeighedPart = {
  readonly name: string;
  readonly limit: number;
  readonly files: readonly WeighedFile[];
};

/** Parts of the store package, as they stand in the zip; how far their weight can go is in docs/performance.md. */
const zipLimits: Readonly<Record<string, number>> = {
  // Less than its parts together: not all of them grow at once.
  package: 600,
  // The same, however many languages there are.
  'without languages': 200,
  'strings of the screen': 52,
  'story in en': 62,
  'story in fr': 47,
  'story in es': 44,
  'story in de': 42,
  'story in it': 41,
  'story in pt': 41,
  'story in ja': 39,
  'story in zh': 32,
  'story in ko': 30,
};

/** Scripts with gzip: those that come into pages, and all that the popup loads. */
const gzipLimits = { annotator: 40, popup: 30, gate: 4 };

/** The part of the package that a file is counted to, besides the package itself. */
function zipPart(path: string): string {
  const language = /^chunks\/language-([a-z]{2})-/.exec(path)?.[1];
  if (language !== undefined) return `story in ${language}`;
  return /^(?:chunks\/words-for-|_locales\/)/.test(path) ? 'strings of the screen' : 'without languages';
}

/** The parts of a built extension that have a limit. Throws where one of them was not built, or has no limit. */
export function weighedParts(folder: string): WeighedPart[] {
  const paths = filesUnder(folder);
  const all = paths.map((path) => zipped(folder, path));
  const inZip = Map.groupBy(all, ({ path }) => zipPart(path)).set('package', all);
  const asked: Readonly<Record<keyof typeof gzipLimits, (path: string) => boolean>> = {
    annotator: (path) => /^content-scripts\/(?:annotator|cards)\.(?:js|css)$/.test(path),
    popup: loadedBy(join(folder, 'popup.html')),
    gate: (path) => path === 'content-scripts/gate.js',
  };
  const inGzip = new Map(
    Object.entries(asked).map(([name, isAsked]) => [
      name,
      paths.filter(isAsked).map((path) => gzipped(folder, path)),
    ]),
  );
  return [...withLimits(inZip, zipLimits), ...withLimits(inGzip, gzipLimits)];
}

function withLimits(
  parts: ReadonlyMap<string, readonly WeighedFile[]>,
  limits: Readonly<Record<string, number>>,
): WeighedPart[] {
  const free = [...parts.keys()].find((name) => !Object.hasOwn(limits, name));
  if (free !== undefined) throw new Error(`${free}: give it a limit in cli/checks/weight/parts.ts`);
  return Object.entries(limits).map(([name, limit]) => {
    const files = parts.get(name) ?? [];
    if (files.length === 0) throw new Error(`${name}: no such file was built`);
    return { name, limit, files };
  });
}

/** Tells the scripts and style sheets that a document names. */
function loadedBy(document: string): (path: string) => boolean {
  const html = readFileSync(document, 'utf8');
  return (path) => /\.(?:js|css)$/.test(path) && html.includes(`/${path}"`);
}
