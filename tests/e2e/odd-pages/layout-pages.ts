import { buying, newsPage, type OddPage, paintedAs, signed } from './odd-page.ts';

const both = [paintedAs.signed, paintedAs.buying];

const styles: Readonly<Record<string, string>> = {
  'whose sheet hides what stands beside its body':
    'html > :not(head, body), body > div { display: none !important }',
  'whose sheet undoes every style':
    '* { all: unset } head, style, title { display: none } p, h1 { display: block }',
  'whose sheet undoes every style with force':
    '* { all: unset !important } head, style, title, meta { display: none !important } p, h1, main { display: block !important }',
  'that puts everything on top of everything':
    '* { z-index: 2147483647 } main { position: relative; isolation: isolate } h1 { position: fixed; top: 0; right: 0 }',
  'whose text cannot be selected': '* { user-select: none; -webkit-user-select: none }',
  'whose article is out of the pointer’s reach': 'article, article * { pointer-events: none }',
  'that is turned, tilted and shrunk':
    'main { transform: rotate(4deg) skewX(6deg) scale(0.8); transform-origin: 40px 40px }',
  'that is drawn in perspective':
    'main { perspective: 600px } article { transform: rotateY(18deg); width: 600px }',
  'that enlarges itself by zoom': 'html { zoom: 1.7 }',
  'that shrinks its article by zoom': 'article { zoom: 0.5 }',
  'in narrow columns':
    'article { columns: 3; height: 260px; overflow: hidden } article div { display: none }',
  'with colours and lines of its own under every word':
    'p { color: #fff; background: #333; text-decoration: underline wavy red 3px; -webkit-text-fill-color: #fff }',
  'with its text cut out of a picture':
    'p { background: linear-gradient(90deg, #c00, #00c); -webkit-background-clip: text; background-clip: text; color: transparent }',
  'that is half faded': 'main { opacity: 0.4; transition: all 2s }',
  'in a box that scrolls':
    'main { height: 200px; overflow: auto; scroll-behavior: smooth; border: 1px solid }',
  'with a filter and a blend': 'main { filter: sepia(1); mix-blend-mode: multiply; contain: paint }',
  'whose content is drawn only in sight': 'article { content-visibility: auto }',
};

/** Pages whose sheets do to text and to boxes what sheets can. */
export const layoutPages: readonly OddPage[] = [
  ...Object.entries(styles).map(([name, style]) => ({ name, content: newsPage({ style }), painted: both })),
  {
    name: 'in a table',
    content: newsPage({
      around: '<table><tr><td>Menu</td><td>{article}</td></tr></table>',
      article: `<table border="1"><tr><th>Who</th><th>What</th></tr><tr><td>${signed}</td><td>${buying}</td></tr></table>`,
    }),
    painted: both,
  },
  {
    name: 'written from right to left',
    content: newsPage({
      lang: 'ar',
      attributes: 'dir="rtl"',
      article: `<p lang="en">${signed}</p><p>قالت الصحيفة: <bdi lang="en">${buying}</bdi> ولم يؤكد أحد ذلك.</p>`,
    }),
    painted: both,
  },
  {
    name: 'in vertical Japanese',
    content: newsPage({
      lang: 'ja',
      style: 'html { writing-mode: vertical-rl } body { height: 500px }',
      article: '<p>セガとマイクロソフトは戦略的提携を締結した。</p><p>マイクロソフトはセガを買収する。</p>',
    }),
    painted: [
      'exaggerated: セガとマイクロソフトは戦略的提携を締結した',
      'refuted: マイクロソフトはセガを買収する',
    ],
  },
];
