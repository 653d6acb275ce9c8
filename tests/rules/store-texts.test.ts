import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { listingOf } from '../../cli/store-pictures/store-listing.ts';
import { sourceFiles } from './source-files.ts';

/** Most characters that the stores take, by their published rules. Where two differ, the smaller one. */
const limits: Readonly<Record<string, { least: number; most: number; of: string }>> = {
  Summary: { least: 20, most: 250, of: 'addons.mozilla.org' },
  Description: { least: 250, most: 10_000, of: 'Microsoft Edge Add-ons' },
  'Single purpose': { least: 20, most: 1000, of: 'the Chrome Web Store' },
  Tile: { least: 5, most: 40, of: 'our own tile' },
};

const listings = sourceFiles(['docs/store']).filter(({ path }) => path.endsWith('.md'));

test('There are listings in English and Japanese', () => {
  expect(listings.map(({ path }) => path)).toEqual(['docs/store/en.md', 'docs/store/ja.md']);
});

describe.each(listings.map(({ path, text }) => ({ path, sections: listingOf(text) })))(
  '$path',
  ({ sections }) => {
    it.each(Object.entries(limits))('has a %s that fits', (name, { least, most, of }) => {
      const size = sections.get(name)?.length ?? 0;
      expect(size, `${of} takes ${least} to ${most} characters.`).toBeGreaterThanOrEqual(least);
      expect(size, `${of} takes ${least} to ${most} characters.`).toBeLessThanOrEqual(most);
    });

    it('has at most seven search terms of at most 30 characters and 21 words, as Edge takes', () => {
      const terms = (sections.get('Search terms') ?? '').split('\n').map((line) => line.replace(/^- /, ''));
      expect(terms.length).toBeLessThanOrEqual(7);
      expect(terms.filter((term) => term.length > 30)).toEqual([]);
      expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
    });

    it('gives reasons of at most 1000 characters, as the Chrome Web Store takes', () => {
      const reasons = (sections.get('Why each permission') ?? '').split('\n');
      expect(reasons.filter((reason) => reason.length > 1000)).toEqual([]);
    });

    it('has a caption for each of five pictures', () => {
      expect(sections.get('Pictures')?.match(/^\d\. \S/gm)).toHaveLength(5);
    });
  },
);

/** Width and height in pixels, which stand in the first chunk of every PNG file. */
function sizeOf(path: URL): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('The pictures have the sizes that the stores take: 1280 × 800, and the tile 440 × 280', () => {
  const folder = new URL('../../docs/store/pictures/', import.meta.url);
  const pictures = readdirSync(folder).map((name): [string, string] => [name, sizeOf(new URL(name, folder))]);
  expect(pictures.length).toBe(12);
  const wrong = pictures.filter(([name, size]) => size !== (name.includes('tile') ? '440x280' : '1280x800'));
  expect(wrong, 'Take them anew with npm run store-pictures.').toEqual([]);
});
