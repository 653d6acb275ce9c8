/** `npm run screenshots`: pictures of every state, in each language and colour scheme, in `artifacts/screenshots/`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension, extensionFolder } from './browsers/build-extension.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import type { LoadedBrowser } from './browsers/loaded-browser.ts';
import { serveSite } from './sample-site/serve-site.ts';
import { ensureJapanese } from './screenshots/ensure-japanese.ts';
import { goldenPages } from './screenshots/golden-pages.ts';
import { languageScenes } from './screenshots/language-scenes.ts';
import { type Look, looks } from './screenshots/looks.ts';
import { ownPages } from './screenshots/own-page.ts';
import { type AnyStage, firefoxScenes, type Scene, scenes } from './screenshots/scenes.ts';

const folder = fileURLToPath(new URL('../artifacts/screenshots/', import.meta.url));

const quiet = `<!doctype html><html lang="en"><title>Ferry</title><article><h1>The ferry is late again</h1>
<p>The evening ferry left the quay forty minutes late on Monday, and nobody was told why.</p></article></html>`;

const pages = {
  '/quiet.html': quiet,
  ...Object.fromEntries(goldenPages().map(({ path, html }) => [path, html])),
};

/** Takes the pictures of one look, and gives their paths. */
async function photograph(look: Look): Promise<string[]> {
  const { family, mode, language, scheme } = look;
  const found = await ensureBrowser(family === 'chrome' ? ['chromium', 'chrome', 'edge'] : ['firefox']);
  await using resources = new AsyncDisposableStack();
  const site = resources.adopt(await serveSite(pages), (each) => each.close());
  const loaded = resources.adopt(
    await launchBrowser(found, extensionFolder(family, mode), true, { scheme, language }),
    (each) => each.close(),
  );
  await mkdir(folder + look.name, { recursive: true });
  const made: string[] = [];
  for (const { name, take } of await scenesIn(loaded, look)) {
    const open: Page[] = [];
    const show = async (opening: Promise<Page>) => {
      const page = await opening;
      open.push(page);
      return page;
    };
    const path = `${folder}${look.name}/${name}.png`;
    await writeFile(path, await take({ loaded, site, show }));
    made.push(relative(process.cwd(), path));
    for (const page of open) await page.close();
  }
  return made;
}

/** Every scene of a look that can be set in its browser. */
async function scenesIn(loaded: LoadedBrowser, { shows }: Look): Promise<readonly Scene<AnyStage>[]> {
  if (loaded.found.family === 'firefox') return firefoxScenes;
  const own = await ownPages(loaded.browser);
  return (shows === 'languages' ? languageScenes() : scenes).map(({ name, take }) => ({
    name,
    take: (stage) => take({ ...stage, own }),
  }));
}

try {
  await ensureJapanese();
  await rm(folder, { recursive: true, force: true });
  for (const { family, mode } of looks.filter(({ scheme }) => scheme === 'light'))
    await buildExtension(family, mode);
  for (const look of looks) for (const path of await photograph(look)) console.log(path);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
