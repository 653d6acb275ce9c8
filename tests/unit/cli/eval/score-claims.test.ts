import { describe, expect, test } from 'vitest';
import { type GoldClaim, type PlacedClaim, scoreClaims } from '../../../../cli/eval/score-claims.ts';

type Given = [span: [number, number], fact?: string, verdict?: PlacedClaim['verdict'], paragraph?: number];

function predicted(
  ...[[start, end], fact = 'deal', verdict = 'supported', paragraph = 0]: Given
): PlacedClaim {
  return { start, end, fact, verdict, paragraph, reason: 'same' };
}

function gold(
  span: [number, number],
  also: GoldClaim['also'] = [],
  ...rest: [string?, PlacedClaim['verdict']?]
): GoldClaim {
  return { ...predicted(span, ...rest), also };
}

describe('Matching', () => {
  test('a claim with any overlap in the same paragraph and the same fact is found', () => {
    const score = scoreClaims([gold([0, 10])], [predicted([9, 30])]);
    expect(score.matches).toHaveLength(1);
    expect(score.matches[0]?.verdictAccepted).toBe(true);
  });

  test.each([
    { name: 'touches without overlapping', claim: predicted([10, 20]) },
    { name: 'is in another paragraph', claim: predicted([0, 10], 'deal', 'supported', 1) },
    { name: 'is in the title', claim: predicted([0, 10], 'deal', 'supported', -1) },
    { name: 'is on another fact', claim: predicted([0, 10], 'role') },
  ])('a prediction that $name is a false alarm, and the claim is missed', ({ claim }) => {
    const score = scoreClaims([gold([0, 10])], [claim]);
    expect(score).toEqual({ matches: [], missed: [gold([0, 10])], falseAlarms: [claim], spare: [] });
  });

  test('the larger overlap wins, and the other prediction is a false alarm', () => {
    const [less, more] = [predicted([0, 4]), predicted([4, 10])];
    const score = scoreClaims([gold([0, 10])], [less, more]);
    expect(score.matches.map((match) => match.predicted)).toEqual([more]);
    expect(score.falseAlarms).toEqual([less]);
  });

  test('one long prediction finds only one of two claims', () => {
    const [short, long] = [gold([0, 10]), gold([20, 50])];
    const score = scoreClaims([short, long], [predicted([0, 50])]);
    expect(score.matches.map((match) => match.gold)).toEqual([long]);
    expect(score.missed).toEqual([short]);
  });

  test('what loses the larger overlap still takes the next one', () => {
    const [first, second] = [gold([0, 10]), gold([10, 30])];
    const [wide, narrow] = [predicted([5, 30]), predicted([0, 12])];
    const score = scoreClaims([first, second], [narrow, wide]);
    expect(score.matches.map((match) => [match.gold, match.predicted])).toEqual([
      [second, wide],
      [first, narrow],
    ]);
  });

  test('with equal overlaps the gold claim’s own fact goes before one that it also accepts', () => {
    const claim = gold([0, 10], [['role', 'supported']]);
    const [other, own] = [predicted([0, 10], 'role'), predicted([0, 10])];
    const score = scoreClaims([claim], [other, own]);
    expect(score.matches.map((match) => match.predicted)).toEqual([own]);
    expect(score.spare).toEqual([other]);
  });

  test('a prediction on a fact in “also” finds the claim', () => {
    const score = scoreClaims([gold([0, 10], [['role', 'supported']])], [predicted([0, 10], 'role')]);
    expect(score.matches).toHaveLength(1);
  });
});

describe('Verdicts', () => {
  test.each([
    { name: 'the gold verdict', claim: predicted([0, 10]), accepted: true },
    { name: 'another verdict', claim: predicted([0, 10], 'deal', 'refuted'), accepted: false },
    {
      name: 'a pair in “also” on the same fact',
      claim: predicted([0, 10], 'deal', 'downplayed'),
      accepted: true,
    },
    {
      name: 'a pair in “also” on another fact',
      claim: predicted([0, 10], 'role', 'exaggerated'),
      accepted: true,
    },
    {
      name: 'the gold verdict on a fact that “also” gives another',
      claim: predicted([0, 10], 'role'),
      accepted: false,
    },
  ])('$name: accepted is $accepted', ({ claim, accepted }) => {
    const also: GoldClaim['also'] = [
      ['deal', 'downplayed'],
      ['role', 'exaggerated'],
    ];
    const score = scoreClaims([gold([0, 10], also)], [claim]);
    expect(score.matches.map((match) => match.verdictAccepted)).toEqual([accepted]);
  });
});

describe('Spare predictions', () => {
  const claim = gold([0, 10], [['role', 'supported']]);

  test('one that agrees with a pair in “also” of a claim it overlaps counts neither way', () => {
    const spare = predicted([2, 5], 'role');
    const score = scoreClaims([claim], [predicted([0, 10]), spare]);
    expect(score.spare).toEqual([spare]);
    expect(score.falseAlarms).toEqual([]);
  });

  test('one with another verdict than the pair is a false alarm', () => {
    const alarm = predicted([2, 5], 'role', 'refuted');
    expect(scoreClaims([claim], [predicted([0, 10]), alarm]).falseAlarms).toEqual([alarm]);
  });

  test('a second prediction of the gold pair itself is a false alarm', () => {
    const alarm = predicted([2, 5]);
    expect(scoreClaims([claim], [predicted([0, 10]), alarm]).falseAlarms).toEqual([alarm]);
  });
});
