import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleText, type CorpusArticle, parseCorpus } from '../../../../cli/eval/corpus-article.ts';
import { inSplit } from '../../../../cli/eval/groups.ts';
import { placeGold } from '../../../../cli/eval/score-article.ts';

const article: CorpusArticle = {
  id: 'en-001',
  lang: 'en',
  date: null,
  title: 'Two firms weigh a pact',
  paragraphs: ['Two firms weigh a pact. Two more do not.'],
  coverage: 'coverage',
  claims: [],
};
const claim = { p: 0, text: 'weigh a pact', fact: 'deal', verdict: 'supported', reason: 'same' } as const;

test('Every gold claim of the corpus stands exactly once in its paragraph', () => {
  const corpus = parseCorpus(
    readFileSync(new URL('../../../corpus/articles.jsonl', import.meta.url), 'utf8'),
  );
  expect(corpus.length).toBeGreaterThan(0);
  for (const each of corpus) for (const gold of each.claims) placeGold(each, gold);
});

test('An article is read as its title, then its paragraphs, without a date where it has none', () => {
  expect(articleText(article)).toEqual({
    blocks: [
      { kind: 'title', text: article.title },
      { kind: 'paragraph', text: article.paragraphs[0] },
    ],
    lang: 'en',
  });
});

test('A gold claim is placed by its text, the title being paragraph −1', () => {
  expect(placeGold(article, claim)).toMatchObject({ paragraph: 0, start: 10, end: 22, also: [] });
  expect(placeGold(article, { ...claim, p: -1 })).toMatchObject({ paragraph: -1, start: 10, end: 22 });
});

test.each([
  { name: 'that is nowhere', text: 'signed', message: /en-001, paragraph 0: “signed” stands there nowhere/ },
  { name: 'that occurs twice', text: 'Two', message: /“Two” stands there more than once/ },
])('A gold text $name names the article and the paragraph', ({ text, message }) => {
  expect(() => placeGold(article, { ...claim, text })).toThrow(message);
});

test('A bad line of the corpus is named by its number and field', () => {
  const good = JSON.stringify(article);
  expect(() => parseCorpus(`${good}\n{`)).toThrow('Corpus line 2 is not JSON');
  expect(() => parseCorpus(`${good}\n\n${JSON.stringify({ ...article, coverage: 'maybe' })}`)).toThrow(
    /Corpus line 3:[\s\S]*coverage/,
  );
});

test('Held out are the articles whose number ends in 3 or 7', () => {
  const ids = ['en-001', 'en-003', 'near-017', 'off-030', 'de-7'];
  const held = ids.filter((id) => inSplit({ ...article, id }, 'held-out'));
  expect(held).toEqual(['en-003', 'near-017', 'de-7']);
  expect(ids.filter((id) => inSplit({ ...article, id }, 'working'))).toEqual(['en-001', 'off-030']);
  expect(ids.filter((id) => inSplit({ ...article, id }, 'all'))).toEqual(ids);
});
