import cues from '../../data/lexicons/en/cues.json' with { type: 'json' };
import speech from '../../data/lexicons/en/speech.json' with { type: 'json' };
import titles from '../../data/lexicons/en/titles.json' with { type: 'json' };
import wording from '../../data/lexicons/en/wording.json' with { type: 'json' };
import words from '../../data/stories/sega-microsoft-2021/en.json' with { type: 'json' };
import names from '../../data/stories/sega-microsoft-2021/people.en.json' with { type: 'json' };
import pack from '../../data/stories/sega-microsoft-2021/story.json' with { type: 'json' };
import type { CueLexicon, StoryLanguage } from './language-schema.ts';
import type { PeopleData } from './people-index.ts';
import { indexStory, type StoryIndex } from './story-index.ts';
import type { StoryPack } from './story-pack.ts';

let index: StoryIndex | undefined;

/** The story that ships with the extension, prepared on first use. */
export function bundledStory(): StoryIndex {
  // The build and the tests check these files against their schemas; JSON imports widen literals and tuples.
  const people = { names, titles, speech, wording } as unknown as PeopleData;
  index ??= indexStory(pack as StoryPack, cues as CueLexicon, words as StoryLanguage, people);
  return index;
}
