import { checkInLanguage } from '../../core/check-in-language.ts';
import type { Claim } from '../../core/claims/claim.ts';
import { bundledStories, bundledStory } from '../../core/pack/bundled-story.ts';
import { type StoryView, viewStory } from '../../core/pack/fact-view.ts';
import { type Article, textOfArticle } from '../../page/article.ts';
import { readBlocks } from '../../page/read-blocks.ts';

/** What is known of the page that an element's text was taken from. */
export type PartOfPage = Omit<Article, 'blocks'> & { readonly title?: string };

/** What an element of one of our own pages holds, as the engine reads it. */
export type CheckedSample = {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly story: StoryView;
};

/** Reads an element as an article of the story's time, its first heading being the title, and finds its claims. */
export function checkSample(root: Element): CheckedSample {
  const [first, ...others] = readBlocks(root);
  const title = first?.kind === 'heading' ? { ...first, kind: 'title' as const } : first;
  return check({
    blocks: title ? [title, ...others] : others,
    date: bundledStory().pack.source.published,
  });
}

/** Reads an element as a part of another page, as far as that is known, and finds the claims that stand in it. */
export function checkPart(root: Element, { title, ...page }: PartOfPage): CheckedSample {
  // The title of the page says what “the deal” is; standing nowhere here, it shows no claims of its own.
  const above = title === undefined ? [] : [{ kind: 'title' as const, text: title, runs: [] }];
  const { article, claims, story } = check({ blocks: [...above, ...readBlocks(root)], ...page });
  return { article, claims: claims.filter(({ block }) => block >= above.length), story };
}

function check(article: Article): CheckedSample {
  const story = bundledStory();
  const { result } = checkInLanguage(textOfArticle(article), bundledStories);
  return { article, claims: result.claims, story: viewStory(story, result.claims) };
}
