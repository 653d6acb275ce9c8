import pack from '../../data/stories/sega-microsoft-2021/story.json' with { type: 'json' };
import { indexStory, type StoryIndex } from './story-index.ts';
import type { StoryPack } from './story-pack.ts';

let index: StoryIndex | undefined;

/** The story that ships with the extension, prepared on first use. */
export function bundledStory(): StoryIndex {
  // The build and the tests check this file against `storyPackSchema`; JSON imports widen its literals.
  index ??= indexStory(pack as StoryPack);
  return index;
}
