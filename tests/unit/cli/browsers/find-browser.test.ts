import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeTooOld, findBrowser } from '../../../../cli/browsers/find-browser.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('PLUMBLINE_CHROME', '');
  vi.stubEnv('PLUMBLINE_FIREFOX', '');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A program that says a version as browsers do. */
async function placeBrowser(command: string, says: string): Promise<string> {
  const path = join(folder, command);
  await writeFile(path, `#!/bin/sh\necho '${says}'\n`);
  await chmod(path, 0o755);
  return path;
}

describe('looking for a browser', () => {
  it('takes the first on the PATH that is new enough, with its version', async () => {
    await placeBrowser('chromium', 'Chromium 139.0.1.2');
    const path = await placeBrowser('chromium-browser', 'Chromium 156.0.8078.79 built on Debian');
    expect(await findBrowser(['chromium'])).toEqual({
      found: { name: 'chromium', label: 'Chromium', family: 'chrome', path, version: '156.0.8078.79' },
    });
  });

  it('takes the browser that an environment variable names before all others', async () => {
    await placeBrowser('firefox', 'Mozilla Firefox 152.0');
    const path = await placeBrowser('my-fox', 'Mozilla Firefox 153.7.0esr');
    vi.stubEnv('PLUMBLINE_FIREFOX', path);
    expect((await findBrowser(['firefox'])).found?.path).toBe(path);
  });

  it('says which variable names no browser', async () => {
    vi.stubEnv('PLUMBLINE_FIREFOX', join(folder, 'nothing'));
    await expect(findBrowser(['firefox'])).rejects.toThrow(
      /^PLUMBLINE_FIREFOX names .*nothing.*Correct or unset it\.$/,
    );
  });

  it('says what is too old, and what is wanted', () => {
    const old = {
      name: 'firefox',
      label: 'Firefox',
      family: 'firefox',
      path: '/usr/bin/firefox',
      version: '115.3',
    } as const;
    expect(describeTooOld(old)).toBe(
      'Firefox 115.3 (/usr/bin/firefox) is too old: Plumbline needs Firefox 150 or newer. Update it.',
    );
  });
});
