import { bundledStory } from './bundled-story.ts';
import type { PeopleIndex } from './people-index.ts';

/** The people of the story that ships with the extension, as English writes them. */
export function bundledPeople(): PeopleIndex {
  return bundledStory().people;
}
