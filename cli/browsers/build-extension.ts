import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserFamily } from './known-browsers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is built: what readers get, or the same with every string stretched. */
export type BuildMode = 'production' | 'stretched';

/** Builds the extension for a family of browsers and gives the folder it can be loaded from. Throws with the build's own words. */
export async function buildExtension(family: BrowserFamily, mode: BuildMode = 'production'): Promise<string> {
  await runWxt(['build', '-b', family, '--mode', mode]);
  return extensionFolder(family, mode);
}

/** Runs a command of WXT in the project’s folder. Throws with its own words where it fails. */
export async function runWxt(args: readonly string[]): Promise<void> {
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const child = spawn(process.execPath, [wxt, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${output.trim()}`);
}

/** The folder that holds the built extension for a family of browsers. */
export function extensionFolder(family: BrowserFamily, mode: BuildMode = 'production'): string {
  const suffix = mode === 'production' ? '' : `-${mode}`;
  return fileURLToPath(new URL(`../../.output/${family}-mv3${suffix}`, import.meta.url));
}
