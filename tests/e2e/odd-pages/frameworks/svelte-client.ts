import { hydrate } from 'svelte';
import Article from './article.svelte';
import { headline, type NewsApp } from './news-app.ts';

let say: NewsApp['say'] | undefined;

window.news = {
  hydrate: () => {
    const target = document.querySelector('main') ?? document.body;
    const first = [...target.querySelectorAll('p')].map((each) => each.textContent ?? '');
    ({ say } = hydrate(Article, { target, props: { headline, first } }));
  },
  say: (sentences) => say?.(sentences),
};
