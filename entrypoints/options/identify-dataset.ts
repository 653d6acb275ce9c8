import type { DatasetIdentity } from '../../components/options/dataset-section.tsx';
import { bundledStory } from '../../core/pack/bundled-story.ts';
import storyFile from '../../data/stories/sega-microsoft-2021/story.json?raw';

/** What the dataset is, with the SHA-256 of its file: the same as `sha256sum` gives for the published one. */
export async function identifyDataset(): Promise<DatasetIdentity> {
  const { title, version, id } = bundledStory().pack;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(storyFile));
  return { title, version, hash: new Uint8Array(digest).toHex(), file: `data/stories/${id}/story.json` };
}
