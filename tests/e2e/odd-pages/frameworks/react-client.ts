import { createElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { ReactArticle } from './react-article.ts';

let root: Root | undefined;
const place = () => document.querySelector('main') ?? document.body;
const said = () => [...document.querySelectorAll('main p')].map((each) => each.textContent ?? '');

window.news = {
  hydrate: () => {
    root = hydrateRoot(place(), createElement(ReactArticle, { sentences: said() }), {
      onRecoverableError: (error) => console.error(error),
    });
  },
  say: (sentences) => root?.render(createElement(ReactArticle, { sentences })),
};
