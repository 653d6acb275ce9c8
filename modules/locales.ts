import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { compileLocale, type LocaleTree } from './locales/compile-locale.ts';

/**
 * Ships `locales/<language>.json` as `_locales/<language>/messages.json`. A file nests entries of the form
 * `{ "message": "…", "note": "for translators" }`; a message may be `{ "one": "…", "other": "…" }`, by the plural
 * forms of its language. WXT's own i18n module knows notes at the top level of a file alone and two plural forms.
 * Scripts that import such a file get it without its notes.
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
    addViteConfig(wxt, () => ({ plugins: [withoutNotes(resolve(wxt.config.srcDir, 'locales'))] }));
  },
});

function withoutNotes(folder: string) {
  const isNote = (name: string, value: unknown) => name === 'note' && typeof value === 'string';
  return {
    name: 'locales-without-notes',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.startsWith(folder) && id.endsWith('.json')
        ? JSON.stringify(JSON.parse(code), (name, value) => (isNote(name, value) ? undefined : value))
        : undefined,
  };
}

async function compileFile(path: string): Promise<string> {
  try {
    // The shape is checked entry by entry while compiling.
    const tree = JSON.parse(await readFile(path, 'utf8')) as LocaleTree;
    return JSON.stringify(compileLocale(tree), undefined, 2);
  } catch (error) {
    throw new Error(`locales/${basename(path)}: ${error instanceof Error ? error.message : error}`);
  }
}
