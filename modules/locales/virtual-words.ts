import { readLocales } from './read-locales.ts';
import { wordsModule } from './words-module.ts';

const name = 'virtual:words';

/** Makes the module `virtual:words` of the locales in a folder, anew whenever one of them is changed. */
export function virtualWords(folder: string, isStretched = false) {
  return {
    name: 'virtual-words',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    async load(this: { addWatchFile(path: string): void }, id: string) {
      if (id !== `\0${name}`) return undefined;
      const locales = await readLocales(folder, isStretched);
      for (const { path } of locales.values()) this.addWatchFile(path);
      return wordsModule(new Map([...locales].map(([language, { texts }]) => [language, texts])));
    },
  };
}
