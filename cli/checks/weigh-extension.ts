import { type WeighedPart, weighedParts } from './weight/parts.ts';

const kilo = 1000;

/**
 * Weighs a built extension: its store package and the parts of it, the scripts that come into pages, and all that the
 * popup loads. Gives a line on them; throws a line for each that is over its limit, with its heaviest files.
 */
export function weighExtension(folder: string): string {
  const parts = weighedParts(folder);
  const tooHeavy = parts.filter((part) => weightOf(part) > part.limit);
  if (tooHeavy.length > 0)
    throw new Error(
      `Too heavy: ${tooHeavy.map((part) => `${describe(part)}: ${heaviest(part)}`).join('; ')}`,
    );
  return parts.map(describe).join(', ');
}

/** In kB. */
function weightOf({ files }: WeighedPart): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / kilo;
}

function describe(part: WeighedPart): string {
  return `${part.name} ${weightOf(part).toFixed(1)} kB of ${part.limit}`;
}

function heaviest({ files }: WeighedPart): string {
  return files
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 6)
    .map(({ path, bytes }) => `${path} ${(bytes / kilo).toFixed(1)}`)
    .join(', ');
}
