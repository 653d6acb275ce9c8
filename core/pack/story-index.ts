import type { Stage } from '../claims/claim.ts';
import { indexLanguage, type LanguageIndex } from '../claims/language-index.ts';
import { indexTranslations, type TranslatedStatements } from '../claims/translated-statements.ts';
import type { CueLexicon, StoryLanguage } from './language-schema.ts';
import { indexPeople, type PeopleData, type PeopleIndex } from './people-index.ts';
import type { Fact, StoryPack } from './story-pack.ts';

/** A story pack prepared for reading pages in one language: every lookup the engine makes is built once here. */
export type StoryIndex = {
  readonly pack: StoryPack;
  readonly language: LanguageIndex;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Ids of the facts on the deal's status and on a takeover. */
  readonly factsByKind: { readonly status?: string; readonly acquisition?: string };
  readonly people: PeopleIndex;
  /** Names and brands of each party, in lower case. */
  readonly names: readonly (readonly string[])[];
  /** The officers' statements as this language translates them; empty for the source's own. */
  readonly translated: TranslatedStatements;
  /** Where the source puts the deal on the ladder. */
  readonly sourceStages: readonly Stage[];
};

/** Prepares a story pack that has already been checked against its schema, with a language's lexicon and its words for the story. */
export function indexStory(
  pack: StoryPack,
  lexicon: CueLexicon,
  words: StoryLanguage,
  people: PeopleData,
): StoryIndex {
  const status = pack.facts.find((fact) => fact.kind === 'status');
  const acquisition = pack.facts.find((fact) => fact.kind === 'acquisition');
  return {
    pack,
    language: indexLanguage(lexicon, words),
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    factsByKind: {
      ...(status && { status: status.id }),
      ...(acquisition && { acquisition: acquisition.id }),
    },
    names: Object.values(words.names).map(({ names, brands }) => [...names, ...(brands ?? [])]),
    people: indexPeople(pack, people),
    translated: indexTranslations(words.statements ?? [], pack.statements),
    sourceStages: status?.stages ?? [],
  };
}
