import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { type BrowserMessages, compileLocale, type LocaleTree } from './locales/compile-locale.ts';
import { stretchLocale } from './locales/stretch-locale.ts';

/**
 * Ships `locales/<language>.json` as `_locales/<language>/messages.json`, where browsers write `zh-CN` as `zh_CN`.
 * A file nests entries of the form `{ "message": "…", "note": "for translators" }`; a message may be
 * `{ "one": "…", "other": "…" }`, by the plural forms of its language.
 * Scripts that import such a file get it without its notes. `wxt build --mode stretched` ships every string longer and
 * with accents, for whoever wants to see what the layouts bear; it goes to a folder of its own.
 */
export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, assets) => {
      const folder = resolve(wxt.config.srcDir, 'locales');
      for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
        const tree = await readLocale(join(folder, file));
        const shipped = wxt.config.mode === 'stretched' ? stretchLocale(tree) : tree;
        // Notes are for translators: browsers do not read them.
        const contents = JSON.stringify(compileFile(file, shipped), (name, value) =>
          name === 'description' && typeof value === 'string' ? undefined : value,
        );
        const language = basename(file, '.json').replaceAll('-', '_');
        assets.push({ contents, relativeDest: join('_locales', language, 'messages.json') });
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

async function readLocale(path: string): Promise<LocaleTree> {
  try {
    // The shape is checked entry by entry while compiling.
    return JSON.parse(await readFile(path, 'utf8')) as LocaleTree;
  } catch (error) {
    throw new Error(describe(path, error));
  }
}

function compileFile(file: string, tree: LocaleTree): BrowserMessages {
  try {
    return compileLocale(tree);
  } catch (error) {
    throw new Error(describe(file, error));
  }
}

function describe(path: string, error: unknown): string {
  return `locales/${basename(path)}: ${error instanceof Error ? error.message : error}`;
}
