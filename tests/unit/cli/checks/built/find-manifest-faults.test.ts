import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findManifestFaults } from '../../../../../cli/checks/built/find-manifest-faults.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const manifest = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version: '1.2.3',
  icons: { 16: 'a.png', 32: 'a.png', 48: 'a.png', 96: 'a.png', 128: 'a.png' },
  default_locale: 'en',
  permissions: ['storage'],
  host_permissions: ['http://*/*'],
  action: { default_popup: 'popup.html', default_icon: { 16: 'a.png' } },
  commands: {},
  content_security_policy: { extension_pages: policy },
  background: { type: 'module', service_worker: 'background.js' },
  options_ui: { page: 'options.html' },
  content_scripts: [{ matches: ['http://*/*'], run_at: 'document_idle', js: ['content-scripts/gate.js'] }],
  minimum_chrome_version: '140',
};

const languages = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'zh_CN'];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-manifest-'));
  const files = ['a.png', 'popup.html', 'options.html', 'content-scripts/gate.js'];
  for (const file of files) await write(file, '');
  for (const language of languages)
    await write(
      `_locales/${language}/messages.json`,
      JSON.stringify({ extension_name: { message: 'A' }, extension_description: { message: 'B' } }),
    );
});

afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function faultsOf(change: object): Promise<string[]> {
  await write('manifest.json', JSON.stringify({ ...manifest, ...change }));
  return findManifestFaults(folder, 'chrome', {
    version: '1.2.3',
    permitted: ['storage', 'http://*/*'],
  });
}

describe('a manifest', () => {
  it('has no fault where it asks for what is explained and nothing else', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it.each([
    ['a permission that is not explained', { permissions: ['storage', 'tabs'] }],
    ['sites that are not explained', { host_permissions: ['<all_urls>'] }],
    ['one that is explained and not asked for', { permissions: [] }],
    ['permissions asked for later', { optional_permissions: ['tabs'] }],
    ['files that pages may load', { web_accessible_resources: [{ resources: ['a.png'], matches: [] }] }],
    ['pages that may send messages', { externally_connectable: { matches: ['https://a.example/*'] } }],
    [
      'a policy that lets connect',
      { content_security_policy: { extension_pages: policy.replace("connect-src 'none'; ", '') } },
    ],
    [
      'a policy with another source',
      {
        content_security_policy: {
          extension_pages: policy.replace("'self'", "'self' https://a.example"),
        },
      },
    ],
    [
      'a script in the pages’ own world',
      { content_scripts: [{ ...manifest.content_scripts[0], world: 'MAIN' }] },
    ],
    ['another version', { version: '1.2.4' }],
    ['no minimum version', { minimum_chrome_version: undefined }],
    ['a name of its own', { name: 'Plumbline' }],
    ['a file that is not there', { options_ui: { page: 'settings.html' } }],
  ])('is at fault with %s', async (_, change) => {
    expect(await faultsOf(change)).not.toEqual([]);
  });

  it('is at fault with a description that is too long in one language, or a language too few', async () => {
    const long = { extension_name: { message: 'A' }, extension_description: { message: 'B'.repeat(133) } };
    await write('_locales/ja/messages.json', JSON.stringify(long));
    expect(await faultsOf({})).toHaveLength(1);
    await rm(join(folder, '_locales/ja'), { recursive: true });
    expect(await faultsOf({})).toHaveLength(1);
  });
});
