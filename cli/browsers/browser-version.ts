import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserFamily } from './known-browsers.ts';

const run = promisify(execFile);

/** A browser's full version (`156.0.8078.79`), or nothing where the file is no browser that says so. */
export async function browserVersion(path: string, family: BrowserFamily): Promise<string | undefined> {
  try {
    if (process.platform !== 'win32')
      return firstVersion((await run(path, ['--version'], { timeout: 20_000 })).stdout);
    // On Windows `--version` opens a window: the version stands beside the executable instead.
    const folder = dirname(path);
    if (family === 'firefox') {
      return firstVersion(
        /^Version=.+$/m.exec(await readFile(join(folder, 'application.ini'), 'utf8'))?.[0] ?? '',
      );
    }
    const folders = (await readdir(folder)).filter((name) => /^\d+(\.\d+){3}$/.test(name));
    return folders.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).at(-1);
  } catch {
    return undefined;
  }
}

/** The major version, as a number. */
export function majorVersion(version: string): number {
  return Number.parseInt(version, 10);
}

function firstVersion(text: string): string | undefined {
  return /\d+(\.\d+)+/.exec(text)?.[0];
}
