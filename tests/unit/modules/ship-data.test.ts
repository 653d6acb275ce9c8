import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleText, parseCorpus } from '../../../cli/eval/corpus-article.ts';
import { inSplit } from '../../../cli/eval/groups.ts';
import { checkPage } from '../../../core/check-page.ts';
import { bundledStories } from '../../../core/pack/bundled-story.ts';
import { indexStory } from '../../../core/pack/story-index.ts';
import { shippedData } from '../../../modules/ship-data.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
// Those whose numbers end in 3 and 7 are held out for measuring: no failure may show them.
const articles = parseCorpus(read('tests/corpus/articles.jsonl')).filter((article) =>
  inSplit(article, 'working'),
);
const perLanguage = 25; // Articles: enough to meet most rows of a language, and read in a second.

test('examples of rows are left out, and nothing else', () => {
  const row = { id: 'not', phrases: ['not', 'hit'], hit: 'It is not so.', miss: 'It is so.' };
  expect(shippedData(JSON.stringify({ language: 'en', rows: [row], hit: ['kept'] }, undefined, 2))).toBe(
    '{"language":"en","rows":[{"id":"not","phrases":["not","hit"]}],"hit":["kept"]}',
  );
});

test.each(bundledStories.known.map(({ language }) => language))(
  'what is shipped of %s claims the same as what is written',
  (language) => {
    const shipped = (path: string) => JSON.parse(shippedData(read(`data/${path}.json`)));
    const story = 'stories/sega-microsoft-2021';
    const lexicon = (name: string) => shipped(`lexicons/${language}/${name}`);
    const written = bundledStories.inLanguage(language);
    const index = indexStory(written.pack, lexicon('cues'), shipped(`${story}/${language}`), {
      names: shipped(`${story}/people.${language}`),
      titles: lexicon('titles'),
      speech: lexicon('speech'),
      wording: lexicon('wording'),
    });
    const pages = articles.filter(({ lang }) => lang.startsWith(language)).slice(0, perLanguage);
    expect(pages).not.toEqual([]);
    for (const article of pages) {
      const page = articleText(article);
      expect(checkPage(page, index)).toEqual(checkPage(page, written));
    }
  },
);
