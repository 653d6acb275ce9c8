import { checkInLanguage } from '../../core/check-in-language.ts';
import type { Claim } from '../../core/claims/claim.ts';
import { bundledStories, bundledStory } from '../../core/pack/bundled-story.ts';
import { type StoryView, viewStory } from '../../core/pack/fact-view.ts';
import { type Article, textOfArticle } from '../../page/article.ts';
import { readBlocks } from '../../page/read-blocks.ts';

/** What an element of one of our own pages holds, as the engine reads it. */
export type CheckedSample = {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly story: StoryView;
};

/** Reads an element as an article of the story's time, its first heading being the title, and finds its claims. */
export function checkSample(root: Element): CheckedSample {
  const story = bundledStory();
  const [first, ...others] = readBlocks(root);
  const title = first?.kind === 'heading' ? { ...first, kind: 'title' as const } : first;
  const article: Article = {
    blocks: title ? [title, ...others] : others,
    date: story.pack.source.published,
  };
  const { result } = checkInLanguage(textOfArticle(article), bundledStories);
  return { article, claims: result.claims, story: viewStory(story, result.claims) };
}
