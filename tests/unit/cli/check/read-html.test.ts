import { expect, test } from 'vitest';
import { readHtml } from '../../../../cli/check/read-html.ts';

const texts = (html: string) => readHtml(html).blocks.map(({ kind, text }) => `${kind}: ${text}`);

test('A page gives its title, paragraphs, date and language', () => {
  const page = readHtml(`<!doctype html><html lang="en"><head><title>Two firms - Paper</title>
    <meta property="article:published_time" content="2021-11-01T09:00:00Z"></head><body><nav>Home</nav>
    <article><h1>Two <em>firms</em></h1><p>They weigh a pact &amp; more.</p></article></body></html>`);
  expect(page).toEqual({
    blocks: [
      { kind: 'title', text: 'Two firms' },
      { kind: 'paragraph', text: 'They weigh a pact & more.' },
    ],
    date: '2021-11-01',
    lang: 'en',
  });
});

test.each([
  {
    name: 'tags left out',
    html: '<title>Two firms</title><p>One<p>Two',
    blocks: ['title: Two firms', 'paragraph: One', 'paragraph: Two'],
  },
  { name: 'a fragment', html: '<p>One</p><p>Two</p>', blocks: ['paragraph: One', 'paragraph: Two'] },
  { name: 'bare text', html: 'One', blocks: ['paragraph: One'] },
  {
    name: 'tags never closed',
    html: '<body><div><p>One <b>two<p>Three',
    blocks: ['paragraph: One two', 'paragraph: Three'],
  },
  { name: 'nothing', html: '', blocks: [] },
])('$name: read as in a browser', ({ html, blocks }) => expect(texts(html)).toEqual(blocks));
