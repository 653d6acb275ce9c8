/**
 * The code of the module `virtual:words`: every string in every language, each path written once. A text stands at the
 * place of its path, 0 where a language has none there, such as a plural form that it does not know. Each language is a
 * function: what is not called is not made into objects.
 */
export function wordsModule(locales: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const paths = [...new Set([...locales.values()].flatMap((texts) => [...texts.keys()]))];
  const languages = [...locales].map(([language, texts]) => {
    const row = paths.map((path) => texts.get(path) ?? 0);
    return `${JSON.stringify(language)}: () => ${JSON.stringify(row)}`;
  });
  return `export const paths = ${JSON.stringify(paths)};\nexport const texts = {${languages.join(',\n')}};\n`;
}
