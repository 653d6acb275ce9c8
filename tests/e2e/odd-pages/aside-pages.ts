import { buying, newsPage, type OddPage, paintedAs, signed } from './odd-page.ts';

const only = (article: string, rest: Omit<Parameters<typeof newsPage>[0] & object, 'article'> = {}) => ({
  content: newsPage({ article, ...rest }),
  painted: [paintedAs.signed],
});

/** Pages that hold what is no part of their article, or what no reader sees. */
export const asidePages: readonly OddPage[] = [
  {
    name: 'with text that nobody sees',
    ...only(
      `<p>${signed}</p><p hidden>${buying}</p><p class="gone">${buying}</p><p class="unseen">${buying}</p>
<p>The quay <span class="gone">says that ${buying}</span> is quiet.</p><details><summary>More</summary><p>${buying}</p></details>
<template><p>${buying}</p></template><noscript><p>${buying}</p></noscript>`,
      { style: '.gone { display: none } .unseen { visibility: hidden }' },
    ),
  },
  {
    name: 'whose readers see less of a sentence than its source has',
    content: newsPage({
      article: `<p>${signed}</p><p>Microsoft is <span class="gone">not</span> buying Sega.</p>`,
      style: '.gone { display: none }',
    }),
    painted: [paintedAs.signed, 'refuted: Microsoft is not buying Sega'],
  },
  {
    name: 'with fields to write in',
    ...only(
      `<p>${signed}</p><div contenteditable="true"><p>${buying}</p></div><div contenteditable><p>${buying}</p></div>
<textarea>${buying}</textarea><input value="${buying}"><div role="textbox">${buying}</div><select><option>${buying}</option></select>`,
    ),
  },
  {
    name: 'with code',
    ...only(
      `<p>${signed}</p><pre><code>${buying}</code></pre><p>Type <code>${buying}</code> to see.</p><kbd>x</kbd>`,
    ),
  },
  {
    name: 'with comments under it',
    ...only(`<p>${signed}</p>`, {
      around: `<main>{article}</main><section id="comments"><h2>2 comments</h2><article><p>${buying}</p></article><p>${buying}</p></section>
<div class="comment-list"><p>${buying}</p></div><div id="disqus_thread"><p>${buying}</p></div>`,
    }),
  },
  {
    name: 'with navigation and related stories around it',
    ...only(`<p>${signed}</p><div class="related-posts"><p>${buying}</p></div><aside>${buying}</aside>`, {
      around: `<header><nav><a href="#1">${buying}</a></nav></header><main>{article}</main><nav>${buying}</nav>
<section class="related"><h2>Related stories</h2><ul><li><a href="#2">${buying}</a></li></ul></section><footer>${buying}</footer>`,
    }),
  },
];
