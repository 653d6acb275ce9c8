import { buying, newsPage, type OddPage, paintedAs, signed } from './odd-page.ts';

const both = [paintedAs.signed, paintedAs.buying];

/** A host with a shadow root that is there from the beginning. */
const host = (inside: string, beside = '', { mode = 'open', element = 'x-part' } = {}) =>
  `<${element}><template shadowrootmode="${mode}"><style>:host { display: block }</style>${inside}</template>${beside}</${element}>`;

/** Pages of web components. */
export const shadowPages: readonly OddPage[] = [
  {
    name: 'with its article in a shadow root',
    content: newsPage({ around: host('<p>Before it.</p><main>{article}</main>') }),
    painted: both,
    notDrawnIn: 'firefox',
  },
  {
    name: 'with shadow roots in shadow roots',
    content: newsPage({
      article: host(`<div>${host(`<p>${signed}</p>${host(`<p>${buying}</p>`)}`)}</div>`),
    }),
    painted: both,
    notDrawnIn: 'firefox',
  },
  {
    name: 'with shadow roots of plain elements',
    content: newsPage({
      around: host('<main>{article}</main>', '<p>Nobody sees this.</p>', { element: 'div' }),
      article: `<p>${signed}</p>${host(buying, '', { element: 'p' })}`,
    }),
    painted: both,
    notDrawnIn: 'firefox',
  },
  {
    name: 'with its text in the slots of shadow roots',
    content: newsPage({
      article: host(
        `<section><slot name="last"></slot><slot></slot><slot name="none"><p>Nothing else.</p></slot></section>`,
        `<p>${signed}</p><p slot="last">${buying}</p><p slot="nowhere">Microsoft is buying Sega for a song.</p>`,
      ),
    }),
    painted: both,
  },
  {
    name: 'with a word of a sentence in a shadow root',
    content: newsPage({
      article: `<p>${signed}</p><p>Microsoft ${host('never ever')} is buying Sega.</p>`,
    }),
    painted: [paintedAs.signed],
  },
  {
    name: 'with a closed shadow root',
    content: newsPage({ article: `<p>${signed}</p>${host(`<p>${buying}</p>`, '', { mode: 'closed' })}` }),
    painted: [paintedAs.signed],
  },
];
