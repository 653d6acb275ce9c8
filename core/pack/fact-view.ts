import type { Claim } from '../claims/claim.ts';
import type { StoryIndex } from './story-index.ts';
import type { Fact, Source } from './story-pack.ts';

/** What a reader is shown of one fact. */
export type FactView = Pick<Fact, 'id' | 'kind' | 'statement' | 'asOf' | 'stages' | 'evidence'> & {
  /** For a statement: its sentences, word for word, and who gave them. */
  readonly quotation?: { readonly speaker: string; readonly sentences: readonly string[] };
};

/** What a card or list needs beside the claims: the facts they are compared with, and the source. */
export type StoryView = {
  readonly source: Source;
  readonly facts: Readonly<Record<string, FactView>>;
  /** Labels of the subjects that the source is silent on, by id. */
  readonly subjects: Readonly<Record<string, string>>;
};

/** The parts of a story that the given claims refer to; without claims, all of it. */
export function viewStory(story: StoryIndex, claims?: readonly Claim[]): StoryView {
  const { pack } = story;
  const wanted = claims && new Set(claims.map((claim) => claim.fact));
  const facts: Record<string, FactView> = {};
  for (const fact of pack.facts) {
    if (wanted && !wanted.has(fact.id)) continue;
    facts[fact.id] = viewFact(story, fact);
  }
  return {
    source: pack.source,
    facts,
    subjects: Object.fromEntries(pack.silent.map((subject) => [subject.id, subject.label])),
  };
}

function viewFact({ pack }: StoryIndex, fact: Fact): FactView {
  const { id, kind, statement, asOf, stages, evidence } = fact;
  const view: FactView = { id, kind, statement, asOf, evidence, ...(stages && { stages }) };
  const published = pack.statements.find((each) => each.fact === fact.id);
  const person = published && pack.people.find((each) => each.id === published.person);
  if (!published || !person) return view;
  return {
    ...view,
    quotation: { speaker: `${person.name}, ${person.title}`, sentences: published.sentences },
  };
}
