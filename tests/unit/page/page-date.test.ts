import { describe, expect, it } from 'vitest';
import { parseDay, readPageDate } from '../../../page/page-date.ts';
import { documents } from './parse-html.ts';

describe('a written day', () => {
  it.each([
    ['2021-11-01', '2021-11-01'],
    ['2021-11-01T23:59:00-08:00', '2021-11-01'],
    ['2021/11/01', '2021-11-01'],
    ['20211101', '2021-11-01'],
    ['Mon, 01 Nov 2021 12:00:00 GMT', '2021-11-01'],
    ['1st November, 2021', '2021-11-01'],
    ['Published November 1, 2021', '2021-11-01'],
    ['Nov. 1 2021', '2021-11-01'],
    ['2021-13-01', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('“%s” is %s', (written, day) => {
    expect(parseDay(written)).toBe(day);
  });
});

describe.each(documents)('the date of a page read with $name', ({ parse }) => {
  const dateOf = (head: string, body = '<p>Text.</p>') => {
    const page = parse(`<html><head>${head}</head><body>${body}</body></html>`);
    return readPageDate(page, page.body);
  };
  it.each([
    [
      'linked data',
      '<script type="application/ld+json">[{"@type":"ReportageNewsArticle","datePublished":"2021-11-01"}]</script>',
    ],
    [
      'linked data before meta',
      '<meta name="date" content="2020-01-01"><script type="application/ld+json">{"@type":"Article","datePublished":"2021-11-01"}</script>',
    ],
    [
      'the exact meta before the vague',
      '<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2021-11-01T01:00Z">',
    ],
    ['meta of any case', '<meta name="DC.date.issued" content="2021-11-01">'],
    [
      'broken linked data and a sound meta',
      '<script type="application/ld+json">{"datePublished": </script><meta itemprop="datePublished" content="2021-11-01">',
    ],
  ])('comes from %s', (_, head) => {
    expect(dateOf(head)).toBe('2021-11-01');
  });

  it('comes from the first time in the text where nothing else gives it', () => {
    expect(dateOf('', '<p><time datetime="2021-11-01T10:00">today</time> <time>2 May 1999</time></p>')).toBe(
      '2021-11-01',
    );
  });

  it('is nothing where the page gives none', () => {
    expect(
      dateOf('<script type="application/ld+json">{"@type":"Person","datePublished":"2021-11-01"}</script>'),
    ).toBeUndefined();
  });
});
