import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { oddTexts } from './odd-texts.ts';

const root = join(import.meta.dirname, '../..');

/** Whole pages to change: the sample pages and the golden ones. */
const pages = ['cli/sample-site/pages', 'tests/pages'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
);

const tags = [
  ...[
    'p',
    'p',
    'p',
    'div',
    'span',
    'b',
    'i',
    'a',
    'em',
    'h1',
    'h2',
    'article',
    'main',
    'section',
    'blockquote',
  ],
  ...[
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'template',
    'script',
    'style',
    'textarea',
    'pre',
    'svg',
    'math',
    'select',
  ],
  ...[
    'noscript',
    'iframe',
    'ruby',
    'rt',
    'details',
    'summary',
    'form',
    'footer',
    'header',
    'aside',
    'nav',
    'q',
  ],
  ...['plumbline-card', 'x-element', 'slot', 'dialog', 'option', 'title', 'base', 'body', 'html', 'frameset'],
];
const attributes = [
  ...[
    '',
    '',
    '',
    ' hidden',
    ' class="comments"',
    ' class="related"',
    ' id="comments"',
    ' lang="ja"',
    ' dir="rtl"',
  ],
  ...[' role="main"', ' role="note"', ' aria-hidden="true"', ' contenteditable', ' style="display:none"'],
  ...[
    ' style="display:contents"',
    ' itemprop="articleBody"',
    ' datetime="2021-11-02"',
    ' property="og:title"',
  ],
  ...[' type="application/ld+json"', ' content="2021-11-01"', ' popover', ' inert', ' slot="a"', ' open'],
];
const marks = [
  ...[
    '<br>',
    '<br><br>',
    '<wbr>',
    '&nbsp;',
    '&shy;',
    '&zwj;',
    '&#0;',
    '&#xD800;',
    '&amp;',
    '&lt',
    '<!--',
    '-->',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<?xml?>',
    '</',
    '<',
    '>',
    '"',
    "'",
    '<p',
    '</p>',
    '</div>',
    '<!doctype html>',
    '\r\n',
  ],
  ...['{"@type":"NewsArticle","datePublished":"2021-11-01"}', '{"@graph":[[[', '<img alt="Sega">', '<hr>'],
];
const sentences = [
  'Microsoft will acquire Sega.',
  'Sega and Microsoft have signed a strategic alliance.',
  'The two companies are still considering it.',
  '2 November 2021',
];

const small: fc.Arbitrary<string> = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    oddTexts(sentences, 30),
    fc.constantFrom(...sentences, ...marks),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...tags),
      fc.constantFrom(...attributes),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(
      ([tag, attribute, nodes, isClosed]) =>
        `<${tag}${attribute}>${nodes.join('')}${isClosed ? `</${tag}>` : ''}`,
    ),
})).element;

/** One change in the text of a page: so many characters from a place on go, and others come. */
const change = fc.record({
  at: fc.nat({ max: 100_000 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.nat({ max: 2000 })),
  with: fc.oneof(fc.constant(''), fc.constantFrom(...marks), small, oddTexts(sentences, 20)),
});

const changed = fc
  .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([page, changes]) =>
    changes.reduce((html, { at, length, with: put }) => {
      const from = at % (html.length + 1);
      return html.slice(0, from) + put + html.slice(from + length);
    }, page),
  );

/** HTML of any kind: small trees of odd elements, and pages with changes in their text. */
export const oddHtml: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(small, { maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: changed },
);
