import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const fonts = 'fonts-noto-cjk';

/** Makes sure that Japanese is drawn with letters, not boxes: installs a font with apt where root may, and says so. */
export async function ensureJapanese(): Promise<void> {
  if (process.platform !== 'linux' || (await hasJapanese())) return;
  if (process.getuid?.() !== 0)
    throw new Error(`No font for Japanese found: install one, such as Debian’s ${fonts}.`);
  console.log(`No font for Japanese found: installing ${fonts} with apt, which takes a minute.`);
  const child = spawn('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', fonts], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`apt-get install ${fonts} failed: install a font for Japanese.`);
}

async function hasJapanese(): Promise<boolean> {
  try {
    return (await promisify(execFile)('fc-list', [':lang=ja'])).stdout.trim() !== '';
  } catch {
    // Without fontconfig there is nothing to ask; browsers then bring their own or the system's.
    return true;
  }
}
