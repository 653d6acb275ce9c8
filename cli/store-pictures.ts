/** `npm run store-pictures`: the pictures of the stores' listings, of the extension as it is, in `docs/store/pictures/`. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './browsers/build-extension.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { serveSite } from './sample-site/serve-site.ts';
import { ensureJapanese } from './screenshots/ensure-japanese.ts';
import { ownPages } from './screenshots/own-page.ts';
import { drawFramed, drawTile } from './store-pictures/frame.ts';
import { type Shot, shots } from './store-pictures/shots.ts';
import { captionsOf, listingOf } from './store-pictures/store-listing.ts';

const folder = fileURLToPath(new URL('../docs/store/pictures/', import.meta.url));
const languages = ['en', 'ja'] as const;

/** Takes the pictures of one colour scheme in all languages. */
async function takePictures(scheme: Shot['scheme'], extension: string): Promise<void> {
  await using resources = new AsyncDisposableStack();
  const site = resources.adopt(await serveSite(), (each) => each.close());
  const found = await ensureBrowser(['chromium', 'chrome', 'edge']);
  const loaded = resources.adopt(await launchBrowser(found, extension, true, { scheme }), (each) =>
    each.close(),
  );
  const own = await ownPages(loaded.browser);
  for (const language of languages) {
    await own.choose({ language });
    const listing = listingOf(
      await readFile(new URL(`../docs/store/${language}.md`, import.meta.url), 'utf8'),
    );
    const captions = captionsOf(listing);
    for (const [index, { name, take, ...shot }] of shots.entries()) {
      if (shot.scheme !== scheme) continue;
      const taken = await take({ loaded, site, own });
      const caption = captions[index] ?? '';
      await save(
        `${language}-${name}.png`,
        await drawFramed(loaded.browser, { ...taken, caption, language, scheme }),
      );
    }
    if (scheme === 'light')
      await save(`${language}-tile.png`, await drawTile(loaded.browser, listing.get('Tile') ?? '', language));
  }
}

async function save(name: string, picture: Uint8Array): Promise<void> {
  await writeFile(folder + name, picture);
  console.log(relative(process.cwd(), folder + name));
}

try {
  await ensureJapanese();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const extension = await buildExtension('chrome');
  for (const scheme of ['light', 'dark'] as const) await takePictures(scheme, extension);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
