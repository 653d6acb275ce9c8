import type { LocaleEntry, LocaleTree } from './locale-texts.ts';

/** How much longer a stretched text is: what German and Finnish add to short English labels. */
const growth = 0.4;

const accents: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  y: 'ý',
  A: 'Å',
  E: 'É',
  O: 'Ö',
};

/** What must stay as it is: a language's tag, and an article that the engine reads. */
const kept = /^(?:language$|sample\.)/;

/** A pseudo-language: every text longer, with accents and in brackets that show where it is cut. Placeholders stay. */
export function stretchLocale(tree: LocaleTree, path = ''): LocaleTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, node]) => {
      const at = path === '' ? name : `${path}.${name}`;
      if (kept.test(at)) return [name, node];
      return [name, isEntry(node) ? stretchEntry(node) : stretchLocale(node, at)];
    }),
  );
}

function isEntry(node: LocaleTree | LocaleEntry): node is LocaleEntry {
  return 'note' in node && typeof node.note === 'string';
}

function stretchEntry({ message, note }: LocaleEntry): LocaleEntry {
  if (typeof message === 'string') return { message: stretch(message), note };
  return {
    message: Object.fromEntries(Object.entries(message).map(([form, text]) => [form, stretch(text)])),
    note,
  };
}

function stretch(text: string): string {
  const accented = text.replace(/\{\w+\}|\w/g, (part) => accents[part] ?? part);
  return `⟦${accented}${' ·oé'.repeat(Math.ceil((text.length * growth) / 4))}⟧`;
}
