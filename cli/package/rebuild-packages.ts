import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath, type StorePackage, sourcesName } from './store-package.ts';
import { unpackZip } from './unpack-zip.ts';

/** A package, and the checksum of the same package built anew from the sources. */
export type Rebuilt = { readonly name: string; readonly first: string; readonly again: string };

/**
 * Does as a store’s reviewer does: unpacks the sources in an empty folder, installs what they need with `npm ci`, runs
 * `npm run package` there, and takes the checksums of what comes of it.
 */
export async function rebuildPackages(packages: readonly StorePackage[]): Promise<Rebuilt[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-rebuild-')));
  try {
    await unpackZip(packagePath(await sourcesName()), folder);
    await runNpm(folder, ['ci', '--no-audit', '--no-fund']);
    await runNpm(folder, ['run', 'package']);
    return await Promise.all(
      packages.map(async ({ name, sha256 }) => ({
        name,
        first: sha256,
        again: createHash('sha256')
          .update(await readFile(join(folder, '.output', name)))
          .digest('hex'),
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What npm tells the scripts that it runs of the project that they belong to: another project must not hear it. */
const ofThisProject = /^npm_(?:package|lifecycle|config_local_prefix)|^INIT_CWD$|^NODE_PATH$/;

async function runNpm(folder: string, args: readonly string[]): Promise<void> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofThisProject.test(name)));
  const onWindows = process.platform === 'win32';
  const child = spawn(onWindows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    env,
    shell: onWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}:\n${output.trim()}`);
}
