import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { browserMessages } from './locales/browser-messages.ts';
import { type LocaleTree, localeTexts } from './locales/locale-texts.ts';
import { stretchLocale } from './locales/stretch-locale.ts';
import { wordsModule } from './locales/words-module.ts';

type Texts = ReturnType<typeof localeTexts>;

/**
 * Ships the strings of `locales/<language>.json`, each once: what browsers show by themselves as
 * `_locales/<language>/messages.json`, where they write `zh-CN` as `zh_CN`, and all of them as the module `virtual:words`.
 * A file nests entries of the form `{ "message": "…", "note": "for translators" }`; a message may be
 * `{ "one": "…", "other": "…" }`, by the plural forms of its language.
 * `wxt build --mode stretched` ships every string longer and with accents, for whoever wants to see what the layouts bear;
 * it goes to a folder of its own.
 */
export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    const folder = resolve(wxt.config.srcDir, 'locales');
    const read = () => readLocales(folder, wxt.config.mode === 'stretched');
    wxt.hook('build:publicAssets', async (_, assets) => {
      for (const [language, { path, texts }] of await read()) {
        const contents = JSON.stringify(naming(path, () => browserMessages(texts)));
        assets.push({
          contents,
          relativeDest: join('_locales', language.replaceAll('-', '_'), 'messages.json'),
        });
      }
    });
    addViteConfig(wxt, () => ({ plugins: [virtualWords(read)] }));
  },
});

type Locales = ReadonlyMap<string, { readonly path: string; readonly texts: Texts }>;

const virtual = 'virtual:words';

function virtualWords(read: () => Promise<Locales>) {
  return {
    name: 'virtual-words',
    resolveId: (id: string) => (id === virtual ? `\0${virtual}` : undefined),
    async load(this: { addWatchFile(path: string): void }, id: string) {
      if (id !== `\0${virtual}`) return undefined;
      const locales = await read();
      for (const { path } of locales.values()) this.addWatchFile(path);
      return wordsModule(new Map([...locales].map(([language, { texts }]) => [language, texts])));
    },
  };
}

async function readLocales(folder: string, isStretched: boolean): Promise<Locales> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = files.map(async (file) => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const texts = naming(path, () => {
      // The shape is checked entry by entry on the way.
      const tree = JSON.parse(text) as LocaleTree;
      return localeTexts(isStretched ? stretchLocale(tree) : tree);
    });
    return [basename(file, '.json'), { path, texts }] as const;
  });
  return new Map(await Promise.all(read));
}

/** Does something with a locale file; what is wrong with it is said with its name. */
function naming<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new Error(`locales/${basename(path)}: ${error instanceof Error ? error.message : error}`);
  }
}
