import { createElement } from 'react';
import { headline } from './news-app.ts';

/** An article as a React component. */
export function ReactArticle({ sentences }: { readonly sentences: readonly string[] }) {
  return createElement(
    'article',
    null,
    createElement('h1', null, headline),
    sentences.map((sentence, at) => createElement('p', { key: String(at) }, sentence)),
  );
}
