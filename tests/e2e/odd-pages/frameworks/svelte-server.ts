import { render } from 'svelte/server';
import Article from './article.svelte';
import { headline } from './news-app.ts';

/** The markup of an article in Svelte, as a server sends it. */
export function svelteMarkup(first: readonly string[]): string {
  return render(Article, { props: { headline, first } }).body;
}
