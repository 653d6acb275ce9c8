import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runWxt } from '../browsers/build-extension.ts';
import { inspectExtension, projectVersion } from '../checks/built/inspect-extension.ts';

/** The browsers whose stores take a package of their own. */
export const stores = ['chrome', 'edge', 'firefox'] as const;
export type Store = (typeof stores)[number];

/** A file for a store: its name, its size in bytes and its SHA-256 in hexadecimal digits. */
export type StorePackage = { readonly name: string; readonly size: number; readonly sha256: string };

const output = new URL('../../.output/', import.meta.url);

/** Where a package lies once it is made. */
export function packagePath(name: string): string {
  return fileURLToPath(new URL(name, output));
}

/** The name of the zip file of sources, from which Firefox’s reviewers build the package. */
export async function sourcesName(): Promise<string> {
  return `plumbline-${await projectVersion()}-sources.zip`;
}

/**
 * Builds the extension for a store, holds it against what was promised, and packs it; for Firefox with its sources.
 * Files are packed in the order of their names and without their times, so that the same sources give the same bytes.
 */
export async function buildPackages(store: Store): Promise<StorePackage[]> {
  await runWxt(['zip', '-b', store]);
  await inspectExtension(packagePath(`${store}-mv3`), store === 'firefox' ? 'firefox' : 'chrome');
  const names = [`plumbline-${await projectVersion()}-${store}.zip`];
  if (store === 'firefox') names.push(await sourcesName());
  return Promise.all(names.map(describePackage));
}

async function describePackage(name: string): Promise<StorePackage> {
  const bytes = await readFile(packagePath(name));
  return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
