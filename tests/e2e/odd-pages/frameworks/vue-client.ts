import { createSSRApp, ref } from 'vue';
import { vueArticle } from './vue-article.ts';

const sentences = ref<readonly string[]>([]);

window.news = {
  hydrate: () => {
    sentences.value = [...document.querySelectorAll('main p')].map((each) => each.textContent ?? '');
    createSSRApp(vueArticle(sentences)).mount('main');
  },
  say: (now) => {
    sentences.value = now;
  },
};
