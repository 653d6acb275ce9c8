import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packagePath, type StorePackage } from '../package/store-package.ts';

const folder = fileURLToPath(new URL('../../artifacts/release/', import.meta.url));

/** Lays out what would be handed to the stores in `artifacts/release/`: packages, checksums and notes. Gives the folder. */
export async function layOutRelease(packages: readonly StorePackage[], notes: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name } of packages) await copyFile(packagePath(name), folder + name);
  const sums = packages.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  await writeFile(`${folder}SHA256SUMS`, sums);
  await writeFile(`${folder}NOTES.md`, `${notes}\n`);
  return folder;
}
