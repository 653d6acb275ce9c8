import type { CueLexicon, CueRow, Frame, Grammar, StoryLanguage } from '../pack/language-schema.ts';
import { PhraseTrie } from './phrases.ts';

/** What a phrase of a language stands for: a cue, or a concept of the story (a name, the deal, a slot of a frame). */
export type Tag = { readonly concept: string } | { readonly cue: CueRow };

/** Who speaks for a story and who does not, and the verbs by which they speak. */
export type Assertion = Readonly<
  Record<'verbs' | 'crowds' | 'authorities' | 'openers' | 'marks', PhraseTrie<true>>
>;

/** How a party is named: by name, by a brand that also means other things, or by a phrase that needs a page about the story. */
export type NamedBy = 'name' | 'brand' | 'description';

/** A language prepared for reading: its cue lexicon and how it speaks of the story, found in one pass over tokens. */
export type LanguageIndex = {
  readonly trie: PhraseTrie<Tag>;
  /** Names of parties in several words, each with the short name that it stands for. */
  readonly longNames: PhraseTrie<string>;
  /** The concepts that name each party. */
  readonly parties: readonly { readonly concept: string; readonly company: string; readonly by: NamedBy }[];
  readonly lexicon: CueLexicon;
  readonly story: StoryLanguage;
  /** Tokens that the language needs for one word of English. */
  readonly scale: number;
  /** Whether who takes over whom is not told by word order. */
  readonly freeOrder: boolean;
  /** Whether the verb, and with it its negation, comes last. */
  readonly verbFinal: boolean;
  readonly frames: readonly Frame[];
  /** By concept, the frames (their places in `frames`) that cannot be filled without it or one of its alternatives. */
  readonly framesWith: ReadonlyMap<string, readonly number[]>;
  readonly assertion?: Assertion;
  /** Words by which a sentence asks that ends in them. */
  readonly questionEnds: ReadonlySet<string>;
  /** The closed classes of words that scopes need. */
  readonly grammar: Readonly<Record<keyof Grammar, ReadonlySet<string>>>;
};

/** Enters all phrases of a language into one trie. */
export function indexLanguage(lexicon: CueLexicon, story: StoryLanguage): LanguageIndex {
  const trie = new PhraseTrie<Tag>(lexicon.irregular, lexicon.endings);
  const sizes = new Map<string, number>();
  const concept = (id: string, phrases: readonly string[]): void => {
    const tag = { concept: id };
    sizes.set(id, phrases.length);
    for (const phrase of phrases) trie.add(withClasses(phrase, story.classes ?? {}), tag);
  };
  for (const cue of lexicon.cues) {
    const tag = { cue };
    for (const phrase of cue.phrases) trie.add(phrase, tag);
  }
  const longNames = new PhraseTrie<string>();
  concept('closers', lexicon.grammar.closers);
  for (const [party, group] of Object.entries(story.names)) {
    concept(`name:${party}`, group.names);
    const [short = ''] = group.names;
    // A name by characters has no words to join.
    const words = (name: string): number => name.split(' ').length;
    if (words(short) === 1) for (const name of group.names) if (words(name) > 1) longNames.add(name, short);
    concept(`brand:${party}`, group.brands ?? []);
    concept(`description:${party}`, group.descriptions);
  }
  for (const key of [
    'pair',
    'pronouns',
    'deal',
    'strongDeal',
    'initiative',
    'others',
    'platforms',
    'plurals',
    'belongings',
  ] as const)
    concept(key, story[key] ?? []);
  for (const [id, phrases] of Object.entries(story.concepts)) concept(id, phrases);
  const { acquisition } = story;
  for (const key of [
    'verbs',
    'intoVerbs',
    'nouns',
    'weakNouns',
    'anaphors',
    'denials',
    'answers',
    'bets',
  ] as const)
    concept(`acquisition:${key}`, acquisition[key] ?? []);
  const phrasesOf = (phrases: readonly string[]): PhraseTrie<true> => {
    const found = new PhraseTrie<true>(lexicon.irregular, lexicon.endings);
    for (const phrase of phrases) found.add(phrase, true);
    return found;
  };
  const { assertion } = lexicon;
  return {
    trie,
    longNames,
    parties: Object.keys(story.names).flatMap((company) =>
      (['name', 'brand', 'description'] as const).map((by) => ({ concept: `${by}:${company}`, company, by })),
    ),
    ...(assertion && {
      assertion: mapValues(
        { ...assertion, openers: assertion.openers ?? [], marks: assertion.marks ?? [] },
        phrasesOf,
      ),
    }),
    lexicon,
    story,
    scale: lexicon.scale ?? 1,
    freeOrder: lexicon.freeOrder ?? false,
    verbFinal: lexicon.verbFinal ?? false,
    questionEnds: new Set(lexicon.questionEnds),
    frames: story.frames,
    framesWith: framesByRarest(story.frames, sizes),
    grammar: mapValues({ activeEndings: [], ...lexicon.grammar }, (words) => new Set(words)),
  };
}

/** A phrase with the words of each class that it names; throws where the language has no such class. */
function withClasses(phrase: string, classes: Readonly<Record<string, readonly string[]>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = classes[name];
    if (!words) throw new Error(`“${phrase}” names the class “${name}”: classes are ${Object.keys(classes)}`);
    return `(${words.join('|')})`;
  });
}

/** Frames by the slot that fewest phrases fill, so that a sentence is held against few of them. */
function framesByRarest(
  frames: readonly Frame[],
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const size = (slot: string): number =>
    slot.split('|').reduce((sum, concept) => sum + (sizes.get(concept) ?? 0), 0);
  for (const [index, { all }] of frames.entries()) {
    const rarest = [...all].sort((a, b) => size(a) - size(b))[0] ?? '';
    for (const concept of new Set(rarest.split('|'))) {
      const known = found.get(concept);
      if (known) known.push(index);
      else found.set(concept, [index]);
    }
  }
  return found;
}

function mapValues<Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  map: (value: Value) => Result,
): Record<Key, Result> {
  // Object.entries forgets the keys' type; fromEntries gives back exactly these keys.
  const entries = Object.entries(record) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value)])) as Record<Key, Result>;
}
