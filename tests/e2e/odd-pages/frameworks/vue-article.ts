import { h, type Ref } from 'vue';
import { headline } from './news-app.ts';

/** An article as a Vue component, which says what a ref holds. */
export function vueArticle(sentences: Readonly<Ref<readonly string[]>>) {
  return {
    render: () =>
      h('article', [
        h('h1', headline),
        ...sentences.value.map((sentence, at) => h('p', { key: at }, sentence)),
      ]),
  };
}
