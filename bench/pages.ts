import { longPage, readNews } from './news.ts';

/** A phrase that stands once in each claim of `coveragePage`, for a peer to highlight as often. */
export const repeatedPhrase = 'signed a strategic alliance';

/** An HTML page of news that the gate leaves alone, of about so many characters of text. */
export function otherPage(characters: number): string {
  const other = readNews().find(({ kind }) => kind === 'other');
  const { blocks } = longPage(other?.pages ?? [], characters);
  return htmlOf(
    'Other news',
    blocks.map(({ text }) => text),
  );
}

/** An HTML page of so many characters about the story, with so many claims of the same words among other news. */
export function coveragePage(characters: number, claims: number): string {
  return pageWith(
    characters,
    Array.from({ length: claims }, () => `Sega and Microsoft have ${repeatedPhrase}`),
  );
}

/** As `coveragePage`, with claims that each have words of their own. */
export function variedPage(characters: number, phrases: readonly string[]): string {
  return pageWith(characters, phrases);
}

function pageWith(characters: number, claims: readonly string[]): string {
  const other = readNews().find(({ kind }) => kind === 'other');
  const { blocks } = longPage(other?.pages ?? [], characters);
  const share = claims.length / blocks.length;
  const until = (index: number) => Math.round(index * share);
  const paragraphs = blocks.map(({ text }, index) =>
    [text, ...claims.slice(until(index), until(index + 1)).map((claim) => `${claim}.`)].join(' '),
  );
  return htmlOf('Sega and Microsoft have signed a strategic alliance', [
    'Sega and Microsoft are considering a strategic alliance for Super Game on Azure.',
    ...paragraphs,
  ]);
}

function htmlOf(title: string, paragraphs: readonly string[]): string {
  const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2021-11-02"><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('\n')}</article></html>`;
}
