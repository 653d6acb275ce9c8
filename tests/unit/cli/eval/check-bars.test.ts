import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { barsSchema, missedBars } from '../../../../cli/eval/check-bars.ts';
import { figuresOf } from '../../../../cli/eval/figures.ts';

const figures = {
  all: { en: { ...figuresOf([]), claimF1: 0.8, verdictAccuracy: null, falseAlarmsOnNone: 1 } },
};

test('The bars of the corpus are well formed', () => {
  const text = readFileSync(new URL('../../../corpus/bars.json', import.meta.url), 'utf8');
  expect(barsSchema.parse(JSON.parse(text)).all?.['all-english']).toBeDefined();
});

test('A figure at its bar reaches it', () => {
  expect(missedBars(figures, { all: { en: { claimF1: 0.8 } } })).toEqual([]);
});

test('A figure below its bar is named with both numbers', () => {
  expect(missedBars(figures, { all: { en: { claimF1: 0.81 } } })).toEqual([
    'all, en: claimF1 is 0.8, below the bar of 0.81 in tests/corpus/bars.json',
  ]);
});

test('A figure that does not exist reaches no bar', () => {
  expect(missedBars(figures, { all: { en: { verdictAccuracy: 0.1 }, near: { claimF1: 0.1 } } })).toHaveLength(
    2,
  );
});

test('A count of alarms has a most, not a least', () => {
  expect(missedBars(figures, { all: { en: { falseAlarmsOnNone: 1 } } })).toEqual([]);
  expect(missedBars(figures, { all: { en: { falseAlarmsOnNone: 0 } } })).toEqual([
    'all, en: falseAlarmsOnNone is 1, above the bar of 0 in tests/corpus/bars.json',
  ]);
});
