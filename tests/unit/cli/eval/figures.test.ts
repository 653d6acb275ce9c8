import { expect, test } from 'vitest';
import type { CorpusArticle } from '../../../../cli/eval/corpus-article.ts';
import { figuresOf } from '../../../../cli/eval/figures.ts';
import type { ArticleScore } from '../../../../cli/eval/score-article.ts';
import { type GoldClaim, type PlacedClaim, scoreClaims } from '../../../../cli/eval/score-claims.ts';

type Verdict = PlacedClaim['verdict'];

/** Claims at successive places, so that equal positions in the two lists overlap and others do not. */
function score(
  gold: readonly (Verdict | undefined)[],
  predicted: readonly (Verdict | undefined)[],
  page: { coverage?: CorpusArticle['coverage']; taken?: CorpusArticle['coverage'] } = {},
): ArticleScore {
  const place = (verdicts: readonly (Verdict | undefined)[]): GoldClaim[] =>
    verdicts.flatMap((verdict, index) =>
      verdict
        ? [
            {
              start: index * 10,
              end: index * 10 + 5,
              paragraph: 0,
              fact: 'deal',
              verdict,
              reason: 'same',
              also: [],
            },
          ]
        : [],
    );
  const coverage = page.coverage ?? 'coverage';
  const article: CorpusArticle = {
    id: 'en-1',
    lang: 'en',
    date: null,
    title: '',
    paragraphs: [],
    claims: [],
    coverage,
  };
  return { article, coverage: page.taken ?? coverage, score: scoreClaims(place(gold), place(predicted)) };
}

test('Precision, recall and F1 count claims found, whatever their verdict', () => {
  const figures = figuresOf([
    score(['supported', 'refuted', 'supported'], ['supported', 'supported', undefined, 'refuted']),
  ]);
  expect(figures).toMatchObject({
    gold: 3,
    predicted: 3,
    matched: 2,
    precision: 2 / 3,
    recall: 2 / 3,
    claimF1: 2 / 3,
  });
  expect(figures.verdictAccuracy).toBe(1 / 2);
});

test('Macro-F1 is the mean over the verdicts that occur, misses and false alarms included', () => {
  const figures = figuresOf([
    score(['supported', 'refuted', 'supported'], ['supported', 'supported', undefined, 'refuted']),
  ]);
  // supported: 1 hit, 1 alarm (refuted taken for it), 1 missed; refuted: no hit.
  expect(figures.macroF1).toBe((2 / 4 + 0) / 2);
  // On matches alone: supported 1 hit and 1 alarm, refuted 1 miss.
  expect(figures.macroF1OnMatches).toBe((2 / 3 + 0) / 2);
});

test('The precision of “refuted” counts false alarms and wrong verdicts against it', () => {
  const figures = figuresOf([
    score(['refuted', 'supported', undefined, 'refuted'], ['refuted', 'refuted', 'refuted', 'supported']),
  ]);
  expect(figures.refutedPrecision).toBe(1 / 3);
});

test('The confusion matrix tells misses from false alarms and wrong verdicts', () => {
  const { confusion } = figuresOf([
    score(['exaggerated', 'speculative', 'refuted'], ['supported', undefined, 'refuted', 'downplayed']),
  ]);
  expect(confusion.exaggerated.supported).toBe(1);
  expect(confusion.speculative.missed).toBe(1);
  expect(confusion.refuted.refuted).toBe(1);
  expect(confusion.none.downplayed).toBe(1);
});

test('Coverage accuracy is over pages, and false alarms on pages of no coverage are counted apart', () => {
  const figures = figuresOf([
    score([], ['refuted'], { coverage: 'none', taken: 'coverage' }),
    score([], ['refuted']),
    score(['supported'], ['supported'], { coverage: 'none' }),
  ]);
  expect(figures.coverageAccuracy).toBe(2 / 3);
  expect(figures.falseAlarmsOnNone).toBe(1);
});

test('A figure of nothing is null, not nought', () => {
  const figures = figuresOf([score([], [])]);
  expect(figures).toMatchObject({
    precision: null,
    recall: null,
    claimF1: null,
    verdictAccuracy: null,
    macroF1: null,
  });
});

test('A right verdict on a fact it was not given for is a miss and a false alarm', () => {
  const gold: GoldClaim = {
    start: 0,
    end: 5,
    paragraph: 0,
    fact: 'deal',
    verdict: 'supported',
    reason: 'same',
    also: [['role', 'refuted']],
  };
  const figures = figuresOf([{ ...score([], []), score: scoreClaims([gold], [{ ...gold, fact: 'role' }]) }]);
  expect(figures).toMatchObject({ matched: 1, verdictAccuracy: 0, macroF1: 0 });
  expect(figures.confusion.supported).toMatchObject({ supported: 0, missed: 1 });
  expect(figures.confusion.none.supported).toBe(1);
});
