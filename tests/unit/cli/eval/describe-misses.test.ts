import { expect, test } from 'vitest';
import type { CorpusArticle } from '../../../../cli/eval/corpus-article.ts';
import { describeMisses, sentenceWith } from '../../../../cli/eval/describe-misses.ts';
import type { ArticleScore } from '../../../../cli/eval/score-article.ts';
import { type PlacedClaim, scoreClaims } from '../../../../cli/eval/score-claims.ts';

const text = 'Signed. It was not a deal. Hence a pact.';

test.each([
  { words: 'not', shown: 'It was ⟦not⟧ a deal.' },
  { words: 'Signed', shown: '⟦Signed⟧.' },
  { words: 'It was not a deal.', shown: '⟦It was not a deal.⟧' },
  { words: 'deal. Hence', shown: 'It was not a ⟦deal. Hence⟧ a pact.' },
])('“$words” is shown in the sentences it touches', ({ words, shown }) => {
  const start = text.indexOf(words);
  expect(sentenceWith(text, { start, end: start + words.length }, 'en')).toBe(shown);
});

test('Missed claims, false alarms, wrong verdicts and coverage are told apart, in page order', () => {
  const claim: PlacedClaim = {
    paragraph: 0,
    start: 0,
    end: 6,
    fact: 'deal',
    verdict: 'exaggerated',
    reason: 'later-stage',
  };
  const missed = { ...claim, start: 11, end: 14, also: [] };
  const alarm = { ...claim, start: 27, end: 32 };
  const article: CorpusArticle = {
    id: 'en-001',
    lang: 'en',
    date: null,
    title: 'A pact',
    paragraphs: [text],
    coverage: 'coverage',
    claims: [],
  };
  const wrong: PlacedClaim = { ...claim, verdict: 'supported', reason: 'same' };
  const score = scoreClaims([{ ...claim, also: [] }, missed], [alarm, wrong]);
  const scored: ArticleScore = { article, coverage: 'mention', score };
  expect(describeMisses(scored).map((miss) => miss.split('\n')[0])).toEqual([
    'COVER  en-001   mention   (gold: coverage)',
    'WRONG  en-001 p0   deal supported same   (gold: deal exaggerated later-stage)',
    'MISSED en-001 p0   deal exaggerated later-stage',
    'ALARM  en-001 p0   deal exaggerated later-stage',
  ]);
});

test('An article without a miss gives none', () => {
  const article: CorpusArticle = {
    id: 'en-001',
    lang: 'en',
    date: null,
    title: '',
    paragraphs: [],
    coverage: 'none',
    claims: [],
  };
  expect(describeMisses({ article, coverage: 'none', score: scoreClaims([], []) })).toEqual([]);
});
