import type { StoryPack } from './story-pack.ts';

/** A story pack prepared for reading pages: every lookup the engine makes is built once here. */
export type StoryIndex = { readonly pack: StoryPack };

/** Prepares a story pack that has already been checked against its schema. */
export function indexStory(pack: StoryPack): StoryIndex {
  return { pack };
}
