import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type BrowserFamily, minimumVersions } from './known-browsers.ts';

const packages: Readonly<Record<BrowserFamily, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs a browser of the family with apt, saying so in one line. Only root on Debian or Ubuntu can: elsewhere
 * it throws one line that says what to install.
 */
export async function installBrowser(family: BrowserFamily): Promise<void> {
  if (!(await canInstall())) throw new Error(whatToInstall(family));
  const name = packages[family];
  console.log(
    `No ${family === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox'} found: installing ${name} with apt, which takes a minute or two.`,
  );
  await apt(['update']);
  await apt(['install', '--yes', '--no-install-recommends', name, 'fonts-liberation']);
}

/** One line that says which browser to install, and how to point to one that stands elsewhere. */
export function whatToInstall(family: BrowserFamily): string {
  return family === 'chrome'
    ? `No browser found: install Google Chrome, Chromium or Microsoft Edge (version ${minimumVersions.chrome} or newer), or set PLUMBLINE_CHROME to its executable.`
    : `No browser found: install Firefox (version ${minimumVersions.firefox} or newer), or set PLUMBLINE_FIREFOX to its executable.`;
}

async function canInstall(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

function apt(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `apt-get ${args.join(' ')} failed with code ${code}:\n${output.trim().split('\n').slice(-10).join('\n')}`,
          ),
        );
    });
  });
}
