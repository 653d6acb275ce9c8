import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserFamily } from './known-browsers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the extension for a family of browsers and gives the folder it can be loaded from. Throws with the build's own words. */
export async function buildExtension(family: BrowserFamily): Promise<string> {
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const child = spawn(process.execPath, [wxt, 'build', '-b', family], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`The build for ${family} failed:\n${output.trim()}`);
  return extensionFolder(family);
}

/** The folder that holds the built extension for a family of browsers. */
export function extensionFolder(family: BrowserFamily): string {
  return fileURLToPath(new URL(`../../.output/${family}-mv3`, import.meta.url));
}
