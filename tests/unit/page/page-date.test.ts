import { describe, expect, it } from 'vitest';
import { parseDay, readPageDate } from '../../../page/page-date.ts';
import { readArticle } from '../../../page/read-article.ts';
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
    ['1635768000', '2021-11-01'],
    ['1635768000000', '2021-11-01'],
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
    [
      'an article in a graph, before the page around it',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["NewsArticle"],"datePublished":"2021-11-01T09:00:00+09:00"}]}</script>',
    ],
    [
      'an article that is the main entity of a page',
      '<script type="application/ld+json">{"@type":"ItemPage","mainEntity":{"@type":"https://schema.org/NewsArticle","datePublished":{"@value":"2021-11-01"}}}</script>',
    ],
    [
      'linked data in a comment, with broken lines',
      '<script type="application/ld+json; charset=utf-8">//<![CDATA[\n{"@type":"BlogPosting","headline":"Two\nlines","datePublished":"2021-11-01"};\n//]]></script>',
    ],
    ['meta with two names', '<meta name="x" property="og:published_time" content="2021-11-01">'],
    ['meta in words', '<meta name="pubdate" content="Mon, 1 Nov 2021 09:00:00 GMT">'],
    ['meta in seconds', '<meta name="publish_date" content="1635768000">'],
  ])('comes from %s', (_, head) => {
    expect(dateOf(head)).toBe('2021-11-01');
  });

  it('comes from the first time in the text where nothing else gives it', () => {
    expect(dateOf('', '<p><time datetime="2021-11-01T10:00">today</time> <time>2 May 1999</time></p>')).toBe(
      '2021-11-01',
    );
  });

  it.each([
    ['an item property', '<p><span itemprop="datePublished" content="2021-11-01">Monday</span></p>'],
    ['the text of an item property', '<p itemprop="datePublished">1 November 2021</p>'],
    [
      'a time that is no update',
      '<time class="updated" datetime="2023-01-03">x</time><time datetime="2021-11-01">x</time>',
    ],
  ])('comes from %s', (_, body) => {
    expect(dateOf('', body)).toBe('2021-11-01');
  });

  it.each([
    ['a line above the title', '<div><p>1 November 2021</p><h1>Plans</h1></div><p>They spoke of plans.</p>'],
    [
      'a line of author and date beside the title',
      '<header><h1>Plans</h1><div>By <a>Ann Lee</a> · <span>Nov. 1, 2021 at 9:30</span></div></header><article><p>They spoke of plans, and at length.</p></article>',
    ],
    [
      'the first lines of the text',
      '<h1>Plans</h1><p>A deck.</p><p>Published 1 November 2021</p><p>They spoke.</p>',
    ],
  ])('is read from %s where markup gives none', (_, body) => {
    expect(readArticle(parse(`<html><head></head><body>${body}</body></html>`)).date).toBe('2021-11-01');
  });

  it('is not that of an event that the text tells of', () => {
    const body = '<h1>Plans</h1><p>They spoke of plans on 1 November 2021.</p>';
    expect(readArticle(parse(`<html><head></head><body>${body}</body></html>`)).date).toBeUndefined();
  });

  it('is nothing where the page gives none', () => {
    expect(
      dateOf('<script type="application/ld+json">{"@type":"Person","datePublished":"2021-11-01"}</script>'),
    ).toBeUndefined();
  });
});
