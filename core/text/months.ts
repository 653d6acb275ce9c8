// Languages whose news writes months in words of Latin letters.
const languages = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'sv', 'da'];
const shortest = 3; // Letters: "Nov", "ene"; fewer name no month.

let names: ReadonlyMap<string, number> | undefined;

/** The number of a month, from 1, by its name or an abbreviation of it in any language known; nothing for other words. */
export function monthOf(word: string): number | undefined {
  names ??= nameMonths();
  return names.get(bare(word));
}

/** All beginnings of all months' names, without those that two months share. */
function nameMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = bare(format.format(Date.UTC(2021, month - 1, 1)));
      for (let length = shortest; length <= name.length; length += 1) {
        const beginning = name.slice(0, length);
        const other = found.get(beginning);
        if (other !== undefined && other !== month) shared.add(beginning);
        found.set(beginning, month);
      }
    }
  }
  for (const beginning of shared) found.delete(beginning);
  return found;
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
