import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { BrowserFamily } from '../../browsers/known-browsers.ts';
import { findManifestFaults } from './find-manifest-faults.ts';
import { findReach } from './find-reach.ts';
import { lintPackage } from './lint-package.ts';
import { permitted } from './permitted.ts';

const versionSchema = z.object({ version: z.string() });

/** The version of this project. */
export async function projectVersion(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return versionSchema.parse(JSON.parse(text)).version;
}

/**
 * Holds a built extension against what readers were promised and stores want: its manifest, its code, and what Mozilla's
 * linter says of it. Gives a sentence on it; throws a line for each fault.
 */
export async function inspectExtension(folder: string, family: BrowserFamily): Promise<string> {
  const promised = { version: await projectVersion(), permitted: await permitted() };
  const lint = family === 'firefox' ? await lintPackage(folder) : undefined;
  const faults = [
    ...findManifestFaults(folder, family, promised),
    ...findReach(folder),
    ...(lint?.faults ?? []),
  ];
  if (faults.length > 0) throw new Error(`The built extension is not as promised:\n${faults.join('\n')}`);
  const linted = lint && `; addons-linter: 0 errors, ${lint.expected.length} expected warnings`;
  return `manifest and code as promised${linted ?? ''}`;
}
