import type { Page } from 'puppeteer-core';

/** What a reader sees of the extension in a page: painted highlights, and elements that are drawn. Each by its name. */
export function seenIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What the sheet of the extension gives; a page's text has no such line by itself.
    const isDrawn = (name: string) =>
      getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine.includes('underline');
    const painted = [...CSS.highlights.entries()]
      .filter(([name, { size }]) => size > 0 && name.startsWith('plumbline-') && isDrawn(name))
      .map(([name]) => name);
    const elements = [...document.querySelectorAll('plumbline-card, plumbline-status')]
      .filter(
        (element) => getComputedStyle(element).display !== 'none' && element.localName === 'plumbline-card',
      )
      .map((element) => element.localName);
    return [...painted, ...elements];
  });
}

/** The elements of the extension in a page, drawn or not, and the names it has in the registry of highlights. */
export function leftIn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...CSS.highlights.keys()].filter((name) => name.startsWith('plumbline-')),
    ...[...document.querySelectorAll('plumbline-card, plumbline-status')].map(({ localName }) => localName),
  ]);
}
