import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../core/text/dateline.ts';
import { findDay } from '../../../core/text/dates.ts';

describe('A day in text', () => {
  it.each([
    ['2021-11-01', '2021-11-01'],
    ['2021/1/1 10:30', '2021-01-01'],
    ['20211101', '2021-11-01'],
    ['1st November, 2021', '2021-11-01'],
    ['Nov. 1, 2021 at 9:30', '2021-11-01'],
    ['NOVEMBER 1 2021', '2021-11-01'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['01.11.2021', '2021-11-01'],
    ['1. März 2021', '2021-03-01'],
    ['1er août 2021', '2021-08-01'],
    ['1 de noviembre de 2021', '2021-11-01'],
    ['5 de outubro de 2021', '2021-10-05'],
    ['2021年11月1日', '2021-11-01'],
    ['2021년 11월 1일', '2021-11-01'],
    ['29 February 2020', '2020-02-29'],
  ])('“%s” is %s', (text, day) => expect(findDay(text)?.day).toBe(day));

  it.each([
    '31 November 2021',
    '29 February 2021',
    '11/01/2021',
    'November 2021',
    'version 1.2.2021.4',
    '3 games 2021',
    '12 jui 2021',
    '1 May 1066',
    '',
  ])('“%s” is none', (text) => expect(findDay(text)).toBeUndefined());

  it('is told with its place, the first of several', () => {
    const text = 'From 2 May 2021 to May 3, 2021.';
    const found = findDay(text);
    expect(found && text.slice(found.start, found.end)).toBe('2 May 2021');
  });
});

describe('The date at the head of an article', () => {
  it.each([
    'Published 2 November 2021',
    '2 November 2021',
    'Nov. 2, 2021 at 9:30 AM EST',
    'By Ann Lee | Nov 2, 2021 | 5 min read',
    'Ann Lee · 02.11.2021 · 12 comments',
    'Posted on Tuesday, November 2nd, 2021 by Ann Lee',
    'Updated 3 January 2023, published 2 November 2021',
    'First published: 2 November 2021 (last updated 3 January 2023)',
    'TOKYO, Nov. 2, 2021 (News Desk) — The publisher spoke of plans.',
    'LONDON and TOKYO – 2 November 2021 – The publisher spoke of plans.',
  ])('is read from “%s”', (line) =>
    expect(findDateline(['A deck that says more.', line])).toBe('2021-11-02'),
  );

  it.each([
    'Updated 3 January 2023',
    'The firms spoke of plans on 2 November 2021.',
    'On 2 November 2021 the firms spoke – at last – of plans.',
    'Spring Fair 2 May 2019',
    'The fair opens 2 May 2019 – bring tickets',
    `By ${'Ann Lee and '.repeat(20)} 2 November 2021`,
  ])('is not read from “%s”', (line) => expect(findDateline([line])).toBeUndefined());

  it('is not read from far below', () => {
    const prose = Array.from({ length: 5 }, () => 'Plans were told.');
    expect(findDateline([...prose, '2 November 2021'])).toBeUndefined();
  });
});
