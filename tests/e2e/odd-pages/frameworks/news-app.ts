/** What a test does with the article of a framework, through the page's `news`. */
export type NewsApp = {
  /** Takes over the markup that came from the server. */
  hydrate(): void;
  /** Has the article say something else, with the nodes that it has where it can. */
  say(sentences: readonly string[]): void;
};

declare global {
  interface Window {
    /** In the pages of frameworks alone. */
    news: NewsApp;
  }
}

export const headline = 'What two companies plan';
