import speech from '../../data/lexicons/en/speech.json' with { type: 'json' };
import titles from '../../data/lexicons/en/titles.json' with { type: 'json' };
import wording from '../../data/lexicons/en/wording.json' with { type: 'json' };
import names from '../../data/stories/sega-microsoft-2021/people.en.json' with { type: 'json' };
import { bundledStory } from './bundled-story.ts';
import { indexPeople, type PeopleData, type PeopleIndex } from './people-index.ts';

let index: PeopleIndex | undefined;

/** The people of the story that ships with the extension, as English writes them; prepared on first use. */
export function bundledPeople(): PeopleIndex {
  // The build and the tests check these files against their schemas; JSON imports widen literals and tuples.
  index ??= indexPeople(bundledStory().pack, { names, titles, speech, wording } as unknown as PeopleData);
  return index;
}
