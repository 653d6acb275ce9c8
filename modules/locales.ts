import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { compileLocale, type LocaleTree } from './locales/compile-locale.ts';

/**
 * Ships `locales/<language>.json` as `_locales/<language>/messages.json`. A file nests entries of the form
 * `{ "message": "…", "note": "for translators" }`; a message may be `{ "one": "…", "other": "…" }`, by the plural
 * forms of its language. WXT's own i18n module knows notes at the top level of a file alone and two plural forms.
 */
export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, assets) => {
      const folder = resolve(wxt.config.srcDir, 'locales');
      for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
        const contents = await compileFile(join(folder, file));
        assets.push({ contents, relativeDest: join('_locales', basename(file, '.json'), 'messages.json') });
      }
    });
  },
});

async function compileFile(path: string): Promise<string> {
  try {
    // The shape is checked entry by entry while compiling.
    const tree = JSON.parse(await readFile(path, 'utf8')) as LocaleTree;
    return JSON.stringify(compileLocale(tree), undefined, 2);
  } catch (error) {
    throw new Error(`locales/${basename(path)}: ${error instanceof Error ? error.message : error}`);
  }
}
