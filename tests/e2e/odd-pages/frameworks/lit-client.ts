import { html, LitElement } from 'lit';
import { headline } from './news-app.ts';

/** A paragraph with a shadow root of its own. */
class NewsParagraph extends LitElement {
  static override properties = { text: {} };
  declare text: string;
  override render() {
    return html`<p>${this.text}</p>`;
  }
}

/** An article of such paragraphs, in a shadow root too. */
class NewsArticle extends LitElement {
  static override properties = { sentences: {} };
  declare sentences: readonly string[];
  constructor() {
    super();
    this.sentences = [...this.querySelectorAll('p')].map((each) => each.textContent ?? '');
  }
  override render() {
    return html`<article><h1>${headline}</h1>${this.sentences.map(
      (text) => html`<news-paragraph .text=${text}></news-paragraph>`,
    )}</article>`;
  }
}

window.news = {
  hydrate: () => {
    customElements.define('news-paragraph', NewsParagraph);
    customElements.define('news-article', NewsArticle);
  },
  say: (sentences) => {
    const article = document.querySelector('news-article');
    if (article instanceof NewsArticle) article.sentences = sentences;
  },
};
