import type { z } from 'zod';
import { cueLexiconSchema, storyLanguageSchema } from './language-schema.ts';
import { peopleNamesSchema, speechSchema, titlesSchema, wordingSchema } from './people-schema.ts';
import { storyPackSchema } from './story-pack.ts';

const schemas: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^data\/stories\/[^/]+\/story\.json$/, storyPackSchema],
  [/^data\/stories\/[^/]+\/people\.[a-z]{2}\.json$/, peopleNamesSchema],
  [/^data\/stories\/[^/]+\/[a-z]{2}\.json$/, storyLanguageSchema],
  [/^data\/lexicons\/[a-z]{2}\/cues\.json$/, cueLexiconSchema],
  [/^data\/lexicons\/[a-z]{2}\/titles\.json$/, titlesSchema],
  [/^data\/lexicons\/[a-z]{2}\/speech\.json$/, speechSchema],
  [/^data\/lexicons\/[a-z]{2}\/wording\.json$/, wordingSchema],
];

/** The schema of a data file, by its path from the project's root; nothing for a path where no data file belongs. */
export function schemaOf(path: string): z.ZodType | undefined {
  return schemas.find(([pattern]) => pattern.test(path))?.[1];
}
