import { join, resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { browserMessages } from './locales/browser-messages.ts';
import { naming, readLocales } from './locales/read-locales.ts';
import { virtualWords } from './locales/virtual-words.ts';

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
    const isStretched = wxt.config.mode === 'stretched';
    wxt.hook('build:publicAssets', async (_, assets) => {
      for (const [language, { path, texts }] of await readLocales(folder, isStretched)) {
        const contents = JSON.stringify(naming(path, () => browserMessages(texts)));
        const place = join('_locales', language.replaceAll('-', '_'), 'messages.json');
        assets.push({ contents, relativeDest: place });
      }
    });
    addViteConfig(wxt, () => ({ plugins: [virtualWords(folder, isStretched)] }));
  },
});
