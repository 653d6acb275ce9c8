import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { BrowserFamily } from '../cli/browsers/known-browsers.ts';

/** A folder that an extension can be loaded from, until it is removed. */
export type TemporaryExtension = { readonly folder: string; remove(): Promise<void> };

const withScripts = z.looseObject({
  content_scripts: z.tuple([z.looseObject({ js: z.array(z.string()) })], z.unknown()),
});

/**
 * A copy of what was built, in whose manifest one line of script stands before the gate's: it writes the time on the
 * document's root, which is the time at which browsers let content scripts of `document_idle` run.
 */
export async function stampedCopy(built: string): Promise<TemporaryExtension> {
  const made = await temporary();
  await cp(built, made.folder, { recursive: true });
  const path = join(made.folder, 'manifest.json');
  const manifest = withScripts.parse(JSON.parse(await readFile(path, 'utf8')));
  manifest.content_scripts[0].js.unshift('stamp.js');
  await writeFile(path, JSON.stringify(manifest));
  const line = 'document.documentElement.dataset.idle = performance.now();';
  await writeFile(join(made.folder, 'stamp.js'), line);
  return made;
}

/** An extension that does nothing but run an empty script where the gate runs: what a browser needs for any. */
export async function emptyExtension(family: BrowserFamily): Promise<TemporaryExtension> {
  const made = await temporary();
  const manifest = {
    ...{ manifest_version: 3, name: 'Empty', version: '1.0' },
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle', all_frames: true },
    ],
    ...(family === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'empty@plumbline.example' } },
    }),
  };
  await writeFile(join(made.folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(made.folder, 'empty.js'), '');
  return made;
}

async function temporary(): Promise<TemporaryExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
