import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../../../cli/browsers/build-extension.ts';
import type { BrowserFamily } from '../../../cli/browsers/known-browsers.ts';

/** A built extension in a folder of its own, which can be given another version. */
export type CopyOfExtension = {
  readonly folder: string;
  /** Raises its version, so that a browser takes it for an update. */
  raiseVersion(): Promise<void>;
  remove(): Promise<void>;
};

/** Copies the built extension of a family of browsers. */
export async function copyOfExtension(family: BrowserFamily): Promise<CopyOfExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-copy-'));
  await cp(extensionFolder(family), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  return {
    folder,
    raiseVersion: async () => {
      const text = await readFile(manifest, 'utf8');
      await writeFile(
        manifest,
        text.replace(/"version":"(\d+)\./, (_, major) => `"version":"${Number(major) + 1}.`),
      );
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
