import { expect, test } from 'vitest';
import { PhraseTrie } from '../../../core/claims/phrases.ts';
import { StepTable } from '../../../core/claims/step-table.ts';
import { tokenize } from '../../../core/text/tokens.ts';
import { numberOf, numberWord, wordOf } from '../../../core/text/words.ts';

test('A word has one number, however it is written on a page', () => {
  const number = numberWord('zephyrine');
  expect(numberWord('zephyrine')).toBe(number);
  expect(wordOf(number)).toBe('zephyrine');
  for (const text of ['zephyrine', 'Zephyrine', 'ZEPHYRINE', 'Zephyrine’s'])
    expect(tokenize(text)[0]?.word, text).toBe(number);
});

test('Words that no data has get no number and leave none behind', () => {
  const before = numberOf('quorvex');
  tokenize('Quorvex quorvexes');
  expect(before).toBeLessThanOrEqual(0);
  expect(numberOf('quorvex')).toBe(before);
});

test('Phrases made after a text was read are found in it', () => {
  const tokens = tokenize('The Brindlewick pact, unheard of.');
  const phrases = new PhraseTrie<string>();
  phrases.add('brindlewick pact', 'pact');
  expect(phrases.find(tokens)).toEqual([{ value: 'pact', first: 1, last: 3 }]);
});

test('A table of steps knows each step and no other, however many there are', () => {
  const steps = new StepTable();
  for (let at = 1; at <= 5000; at += 1) steps.set(at % 70 || 70, at, at % 9);
  for (let at = 1; at <= 5000; at += 1) expect(steps.get(at % 70 || 70, at)).toBe(at % 9);
  expect(steps.get(71, 1)).toBeUndefined();
  expect(steps.get(1, 2)).toBeUndefined();
});
