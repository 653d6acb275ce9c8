import { expect, it } from 'vitest';
import { formatDate } from '../../../components/format-date.ts';

it.each([
  ['en', '1 November 2021'],
  ['es', '1 de noviembre de 2021'],
  ['fr', '1er novembre 2021'],
  ['it', '1 novembre 2021'],
  ['pt', '1 de novembro de 2021'],
  ['de', '1. November 2021'],
  ['ja', '2021年11月1日'],
])('A date in %s is written %s', (language, written) => {
  expect(formatDate('2021-11-01', language)).toBe(written);
});

it('No other day of a month is an ordinal in French', () => {
  expect(formatDate('2021-11-11', 'fr')).toBe('11 novembre 2021');
});
