import { PhraseTrie } from '../claims/phrases.ts';
import { indexStatements, type PreparedStatement } from '../claims/prepared-statement.ts';
import { WordComparer } from '../claims/word-comparer.ts';
import type { PeopleNames, PersonNames, Speech, TitleRow, Titles, Wording } from './people-schema.ts';
import type { StoryPack } from './story-pack.ts';

/** An officer of the story: what the pack and the language data know together. */
export type Officer = PersonNames & {
  readonly name: string;
  readonly party: string;
  /** Fact ids of the officer's role and statement, where the pack has them. */
  readonly role?: string;
  readonly statement?: string;
};

/** People, titles, speech and statements of a story in one language, prepared for reading pages. */
export type PeopleIndex = {
  readonly officers: readonly Officer[];
  readonly byId: ReadonlyMap<string, Officer>;
  /** All their given names and surnames, and the letters that those begin with. */
  readonly nameWords: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly titles: PhraseTrie<TitleRow>;
  readonly modifiers: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly departmentWords: ReadonlySet<string>;
  readonly employers: ReadonlySet<string>;
  readonly holding: PhraseTrie<true>;
  readonly leads: PhraseTrie<true>;
  readonly possessors: ReadonlySet<string>;
  /** Whether a title follows a name, or another title, with nothing between. */
  readonly adjacentTitles: boolean;
  /** Company names: the party's id, or `other`. */
  readonly companies: PhraseTrie<string>;
  /** Speech verbs and phrases, by the id of their row. */
  readonly speech: PhraseTrie<string>;
  /** Pronouns, by the pronoun of the people that they mean; `any` for any of them. */
  readonly pronouns: PhraseTrie<string>;
  /** Whether a pronoun may follow its speech verb, and whether that verb comes after what is said. */
  readonly pronounAfterVerb: boolean;
  readonly verbLast: boolean;
  readonly conjunctions: ReadonlySet<string>;
  readonly speakers: PhraseTrie<true>;
  readonly honorifics: ReadonlySet<string>;
  readonly words: WordComparer;
  readonly statements: readonly PreparedStatement[];
};

/** The data of one language that an index is made from. */
export type PeopleData = {
  readonly names: PeopleNames;
  readonly titles: Titles;
  readonly speech: Speech;
  readonly wording: Wording;
};

/** Prepares data that has already been checked against its schemas. */
export function indexPeople(pack: StoryPack, { names, titles, speech, wording }: PeopleData): PeopleIndex {
  const officers = names.people.flatMap((person) => describeOfficer(pack, person));
  const nameWords = officers.flatMap(({ given, surname, surnames }) => [
    ...given,
    surname,
    ...(surnames ?? []),
  ]);
  const words = new WordComparer(wording, storyWords(pack));
  const holders = new PhraseTrie<TitleRow>();
  for (const row of titles.titles) for (const phrase of row.phrases) holders.add(phrase, row);
  const companies = new PhraseTrie<string>();
  for (const { party, names: own } of names.companies) for (const name of own) companies.add(name, party);
  for (const name of names.otherCompanies) companies.add(name, 'other');
  const verbs = new PhraseTrie<string>(speech.irregular);
  for (const row of speech.verbs) for (const phrase of row.phrases) verbs.add(phrase, row.id);
  const pronouns = new PhraseTrie<string>();
  for (const { word, refers } of speech.pronouns) pronouns.add(word, refers);
  return {
    officers,
    byId: new Map(officers.map((officer) => [officer.id, officer])),
    nameWords: new Set(nameWords),
    initials: new Set(nameWords.map((name) => name.charAt(0))),
    titles: holders,
    modifiers: new Set(titles.modifiers),
    past: new Set(titles.past),
    joiners: new Set(titles.joiners),
    articles: new Set(titles.articles),
    links: new Set(titles.links),
    departmentWords: new Set(titles.departmentWords),
    employers: new Set(titles.employers),
    holding: trieOf(titles.holding),
    leads: trieOf(titles.leads ?? []),
    possessors: new Set(titles.possessors ?? ["'s"]),
    adjacentTitles: titles.adjacent ?? false,
    companies,
    speech: verbs,
    pronouns,
    pronounAfterVerb: speech.pronounAfterVerb ?? false,
    verbLast: speech.verbLast ?? false,
    conjunctions: new Set(speech.conjunctions),
    speakers: trieOf(speech.speakers),
    honorifics: new Set(speech.honorifics),
    words,
    statements: indexStatements(pack.statements, words),
  };
}

function describeOfficer(pack: StoryPack, names: PersonNames): Officer[] {
  const person = pack.people.find((each) => each.id === names.id);
  if (!person) return [];
  const factOf = (kind: string) =>
    pack.facts.find((fact) => fact.kind === kind && fact.person === names.id)?.id;
  const role = factOf('role');
  const statement = factOf('statement');
  return [
    {
      ...names,
      name: person.name,
      party: person.party,
      ...(role !== undefined && { role }),
      ...(statement !== undefined && { statement }),
    },
  ];
}

/** What the story's other facts speak of: words that a quotation shares with any text about the story. */
function storyWords(pack: StoryPack): string {
  return pack.facts
    .filter((fact) => fact.kind !== 'role' && fact.kind !== 'statement')
    .map((fact) => fact.statement)
    .join(' ');
}

function trieOf(phrases: readonly string[]): PhraseTrie<true> {
  const trie = new PhraseTrie<true>();
  for (const phrase of phrases) trie.add(phrase, true);
  return trie;
}
