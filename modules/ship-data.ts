import { relative, resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Keys of rows that only the tests read. */
const forTests = new Set(['hit', 'miss']);

/**
 * Ships `data/` compact: without the examples of its rows, which the tests run on the files as they are, and each
 * language in a file of its own, which shows what it weighs.
 */
export default defineWxtModule({
  name: 'ship-data',
  setup(wxt) {
    const languageOf = languageIn(resolve(wxt.config.root, 'data'));
    addViteConfig(wxt, () => ({ plugins: [compact(languageOf), byLanguage(languageOf)] }));
  },
});

type LanguageOf = (id: string) => string | undefined;

/** Tells which language a module is data of, if it is any: `lexicons/ja/cues.json`, `stories/<story>/people.ja.json`. */
function languageIn(folder: string): LanguageOf {
  return (id) => {
    const path = relative(folder, id).replaceAll('\\', '/');
    const found = /^lexicons\/([a-z]{2})\/[a-z]+\.json$|^stories\/[^/]+\/(?:people\.)?([a-z]{2})\.json$/.exec(
      path,
    );
    return found?.[1] ?? found?.[2];
  };
}

function compact(languageOf: LanguageOf) {
  return {
    name: 'data-compact',
    enforce: 'pre' as const,
    apply: 'build' as const,
    transform(code: string, id: string) {
      if (languageOf(id) === undefined) return undefined;
      // Read by browsers faster than the same written as code, and a hundredth lighter once it is packed.
      const text = JSON.stringify(shippedData(code));
      return { code: `export default JSON.parse(${text});`, moduleType: 'js' as const };
    },
  };
}

/** The text of a data file as it is shipped: on one line, without the examples of its rows. */
export function shippedData(text: string): string {
  return JSON.stringify(JSON.parse(text), (name, value) =>
    forTests.has(name) && typeof value === 'string' ? undefined : value,
  );
}

function byLanguage(languageOf: LanguageOf) {
  const name = (id: string) => {
    const language = languageOf(id);
    return language === undefined ? null : `language-${language}`;
  };
  return {
    name: 'data-by-language',
    apply: 'build' as const,
    outputOptions: (options: { format?: string }) =>
      // Content scripts are one file each, and hold no such data.
      options.format === 'es' ? { ...options, codeSplitting: { groups: [{ name }] } } : undefined,
  };
}
