import { newsPage, type OddPage, paintedAs, signed } from './odd-page.ts';

const split = (text: string) => [...text].map((letter) => `<span>${letter}</span>`).join('');
const commented = (text: string) => text.replaceAll(' ', '<!-- words -->\n\t <!---->');

/** Pages whose text is written or cut in an unusual way. */
export const textPages: readonly OddPage[] = [
  {
    name: 'with an element around each letter',
    content: newsPage({ article: `<p>${split(signed)}</p>` }),
    painted: [paintedAs.signed],
  },
  {
    name: 'with comments and line breaks between its words',
    content: newsPage({ article: `<p>${commented(signed)}</p>` }),
    painted: [paintedAs.signed],
  },
  {
    name: 'with links, emphasis and marks inside its names',
    content: newsPage({
      article:
        '<p><a href="#s">Se<b>ga</b></a> and <mark>Micro<wbr>soft</mark> <em>have <i>signed</i></em> a strategic alliance.</p>',
    }),
    painted: [paintedAs.signed],
  },
  {
    name: 'with soft hyphens in its names',
    content: newsPage({
      article: '<p>Se&shy;ga and Micro&shy;soft have sig&shy;ned a stra&shy;te&shy;gic alli&shy;ance.</p>',
    }),
    painted: [
      'exaggerated: Se\u00adga and Micro\u00adsoft have sig\u00adned a stra\u00adte\u00adgic alli\u00adance',
    ],
  },
  {
    name: 'with zero-width characters in its names',
    content: newsPage({
      article: '<p>Se&#8203;ga and \u2060Micro&#8205;soft have signed a strategic alliance.</p>',
    }),
    painted: ['exaggerated: Se\u200bga and \u2060Micro\u200dsoft have signed a strategic alliance'],
  },
  {
    name: 'with no-break spaces between its words',
    content: newsPage({ article: `<p>${signed.replaceAll(' ', '&nbsp;')}</p>` }),
    painted: [paintedAs.signed],
  },
  {
    name: 'with letters of other alphabets that look alike',
    content: newsPage({
      article: `<p>Ѕega and Міcrosoft have signed a strategic alliance.</p><p>${signed}</p>`,
    }),
    painted: [paintedAs.signed],
  },
  {
    name: 'in letters of full width',
    content: newsPage({
      article: `<p>Ｓｅｇａ and Ｍｉｃｒｏｓｏｆｔ have signed a strategic alliance.</p>`,
    }),
    painted: ['exaggerated: Ｓｅｇａ and Ｍｉｃｒｏｓｏｆｔ have signed a strategic alliance'],
  },
  {
    name: 'full of emoji and characters beyond the first plane',
    content: newsPage({ article: `<p>👩‍👩‍👧‍👦🏴‍☠️. 𝕹𝖊𝖜𝖘 𠮷野家! ${signed} 🎮🎮</p>` }),
    painted: [paintedAs.signed],
  },
  {
    name: 'with letters and accents apart',
    content: newsPage({ article: `<p>Cafe\u0301 news: ${signed}</p>` }),
    painted: [paintedAs.signed],
  },
];
