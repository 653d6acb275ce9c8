import type { CueLexicon, StoryLanguage } from './language-schema.ts';
import type { PeopleData } from './people-index.ts';
import { indexStory } from './story-index.ts';
import type { StoryPack } from './story-pack.ts';

/** A story's files in one language, each as it fits its schema. */
export type StoryFiles = {
  readonly pack: StoryPack;
  readonly cues: CueLexicon;
  readonly words: StoryLanguage;
  readonly people: PeopleData;
};

/**
 * Why pages cannot be checked with a story whose files each fit their schema, as a line; nothing where they can. What one
 * file names and another holds is found by preparing it.
 */
export function storyProblem({ pack, cues, words, people }: StoryFiles): string | undefined {
  const missing = danglingIds(pack);
  if (missing.length > 0) return `these name something that the story does not hold: ${missing.join(', ')}`;
  try {
    indexStory(pack, cues, words, people);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function danglingIds({ facts, people, parties, statements }: StoryPack): string[] {
  const has = (list: readonly { readonly id: string }[], wanted: string) =>
    list.some(({ id }) => id === wanted);
  return [
    ...people.filter(({ party }) => !has(parties, party)).map(({ id }) => `party of ${id}`),
    ...facts
      .filter(({ person }) => person !== undefined && !has(people, person))
      .map(({ id }) => `person of ${id}`),
    ...statements.filter(({ person }) => !has(people, person)).map(({ fact }) => `speaker of ${fact}`),
    ...statements.filter(({ fact }) => !has(facts, fact)).map(({ fact }) => `fact ${fact}`),
  ];
}
