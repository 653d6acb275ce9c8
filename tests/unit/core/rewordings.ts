import type { PageText } from '../../../core/claims/page-text.ts';

/** Changes to a page that no reader would call a change of what it says. */
export const rewordings: Readonly<Record<string, (page: PageText) => PageText>> = {
  'the name in capitals': inText((text) => text.replace(/\bSega\b/gu, 'SEGA')),
  'full-width letters in a name': inText((text) => text.replace(/\bSega\b/gu, 'Ｓｅｇａ')),
  'straight quotation marks': inText((text) => text.replace(/«\s?|\s?»|[“”„]/gu, '"').replace(/[‘’]/gu, "'")),
  'curly quotation marks': inText(curl),
  'angle quotation marks': inText((text) => paired(curl(text), '«', '»')),
  'angle quotation marks with narrow spaces': inText((text) => paired(curl(text), '«\u202f', '\u202f»')),
  'low and high quotation marks': inText((text) => paired(curl(text), '„', '“')),
  'British spelling': inText((text) =>
    text
      .replace(new RegExp(`\\b(${spelled})iz(e[ds]?|ing|ations?)\\b`, 'giu'), '$1is$2')
      .replace(/\b(hon|rum|fav)or/gu, '$1our'),
  ),
  'American spelling': inText((text) =>
    text
      .replace(new RegExp(`\\b(${spelled})is(e[ds]?|ing|ations?)\\b`, 'giu'), '$1iz$2')
      .replace(/\b(hon|rum|fav)our/gu, '$1or'),
  ),
  'a headline in title case': inTitle((text) =>
    text.replace(/(?<=^|[\s“"‘(])\p{Ll}[\p{L}’']*/gu, (word, at: number) =>
      at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    ),
  ),
  'a headline in capitals': inTitle((text) => text.toUpperCase()),
  'spaces doubled, and around': inText((text) => `  ${text.replaceAll(' ', '  ')} `),
  'lines that break anywhere': inText((text) =>
    text.replace(/ /gu, (space, at: number) => (at % 3 === 0 ? '\n' : space)),
  ),
  'no-break spaces': inText((text) => text.replaceAll(' ', '\u00a0')),
  'thin spaces': inText((text) => text.replaceAll(' ', '\u2009')),
  'soft hyphens': inWords('\u00ad'),
  'zero-width spaces': inWords('\u200b'),
  'word joiners': inWords('\u2060'),
  'byte order marks': inWords('\ufeff'),
  'a zero-width space after hyphens': inText((text) => text.replaceAll('-', '-\u200b')),
  'marks of direction after words': inText((text) => text.replace(/(?<=\p{L})(?= )/gu, '\u200e')),
  'isolated names': inText((text) => text.replace(/\bMicrosoft\b/gu, '\u2068Microsoft\u2069')),
  'decomposed letters': inText((text) => text.normalize('NFD')),
  'no-break hyphens': inText((text) => text.replaceAll('-', '‑')),
  'short dashes': inText((text) => text.replaceAll('—', '–')),
  'dots for an ellipsis': inText((text) => text.replaceAll('…', '...')),
  'an unrelated paragraph at the end': (page) => ({ ...page, blocks: [...page.blocks, weather] }),
  'an unrelated paragraph at the front': (page) => ({
    ...page,
    blocks: page.blocks.flatMap((block, index) => (index === 0 ? [block, weather] : [block])),
  }),
};

const weather = {
  kind: 'paragraph',
  text: 'Rain fell over the harbour all weekend, and the ferries ran late.',
} as const;
const small = new Set('a an and as at but by for from in is nor of on or the to with'.split(' '));
const spelled =
  'organ|util|optim|real|recogn|emphas|final|capital|modern|special|priorit|maxim|minim|critic|character|author|local';

function inText(change: (text: string) => string): (page: PageText) => PageText {
  return (page) => ({
    ...page,
    blocks: page.blocks.map(({ kind, text }) => ({ kind, text: change(text) })),
  });
}

function inTitle(change: (text: string) => string): (page: PageText) => PageText {
  return (page) => ({
    ...page,
    blocks: page.blocks.map(({ kind, text }) => ({ kind, text: kind === 'title' ? change(text) : text })),
  });
}

/** Puts a character without a shape between the letters of every word that has four or more. */
function inWords(character: string): (page: PageText) => PageText {
  return inText((text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, character));
}

/** Straight marks as curly ones: they open and close by turns, and apostrophes lean as they do. */
function curl(text: string): string {
  let isOpen = false;
  return text
    .replace(/"/gu, () => {
      isOpen = !isOpen;
      return isOpen ? '“' : '”';
    })
    .replace(/(?<=\p{L})'/gu, '’');
}

/** Other marks in place of curly ones, where a text has no pairs but curly ones. */
function paired(text: string, open: string, close: string): string {
  return /[„«»]/u.test(text) ? text : text.replace(/[“”]/gu, (mark) => (mark === '“' ? open : close));
}
