import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type LocaleTree, localeTexts } from './locale-texts.ts';
import { stretchLocale } from './stretch-locale.ts';

/** A locale by its file: the texts in it by their paths, stretched where that is asked for. */
export type Locale = { readonly path: string; readonly texts: ReadonlyMap<string, string> };

/** All locales in a folder by the languages that their files are named after. What is wrong with one is said with its name. */
export async function readLocales(folder: string, isStretched = false): Promise<ReadonlyMap<string, Locale>> {
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
export function naming<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new Error(`locales/${basename(path)}: ${error instanceof Error ? error.message : error}`);
  }
}
