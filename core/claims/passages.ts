import type { PlacedSentence } from './discourse.ts';
import { governedStages } from './governed-stage.ts';
import { namings } from './sentence-reading.ts';

/** What the sentences of one block say together about the story. */
export type Passage = {
  /** Index of the block. */
  readonly block: number;
  readonly title: boolean;
  /** Whether it is the first after the title. */
  readonly first: boolean;
  /** Ids of the parties named in it, by name or brand. */
  readonly named: ReadonlySet<string>;
  /** Whether it names both parties, or speaks of "the two companies". */
  readonly both: boolean;
  readonly deal: boolean;
  /** Whether it says how far the deal has come. */
  readonly stage: boolean;
  /** The same two, in a sentence that names no other company in a party's place. */
  readonly ownDeal: boolean;
  readonly ownStage: boolean;
  readonly initiative: boolean;
  readonly platform: boolean;
  /** Whether it names another company, and whether a sentence of it does in a party's place. */
  readonly other: boolean;
  readonly rival: boolean;
  readonly otherStory: boolean;
  /** The years that it names. */
  readonly years: ReadonlySet<number>;
};

/** Gathers the sentences of a page by block. */
export function passagesOf(sentences: readonly PlacedSentence[]): Passage[] {
  const blocks = new Map<number, PlacedSentence[]>();
  for (const sentence of sentences) {
    const block = blocks.get(sentence.block.index);
    if (block) block.push(sentence);
    else blocks.set(sentence.block.index, [sentence]);
  }
  let titles = 0;
  return [...blocks.values()].map((block, index) => {
    const passage = gather(block, index === titles);
    if (passage.title) titles = index + 1;
    return passage;
  });
}

function gather(block: readonly PlacedSentence[], first: boolean): Passage {
  const own = block.filter((sentence) => !isRival(sentence));
  const names = (concept: string): boolean => block.some((sentence) => namings(sentence, concept).length > 0);
  const named = new Set(block.flatMap((sentence) => [...sentence.named]));
  const title = block[0]?.block.kind === 'title';
  return {
    block: block[0]?.block.index ?? 0,
    title,
    first: first && !title,
    named,
    both: named.size > 1 || block.some((sentence) => sentence.pair),
    deal: names('strongDeal') || (named.size > 1 && names('deal')),
    stage: block.some((sentence) => governedStages(sentence).length > 0 || joins(sentence)),
    ownDeal: own.some((sentence) => namings(sentence, 'strongDeal').length > 0),
    ownStage: own.some((sentence) => governedStages(sentence).length > 0),
    initiative: block.some((sentence) => sentence.initiative),
    platform: names('platformOfDeal'),
    other: block.some((sentence) => sentence.others),
    rival: own.length < block.length,
    otherStory: names('otherStory'),
    years: new Set(block.flatMap(yearsIn)),
  };
}

/** Whether a sentence names another company in the place of a party. */
function isRival(sentence: PlacedSentence): boolean {
  return sentence.others && sentence.named.size < 2;
}

function joins(sentence: PlacedSentence): boolean {
  return sentence.cues.some((match) => match.cue.alone);
}

function yearsIn({ tokens, sentence }: PlacedSentence): number[] {
  return tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => token.kind === 'number' && /^\d{4}$/.test(token.norm))
    .map((token) => Number(token.norm));
}

/**
 * Whether a passage tells the story by itself: both parties by name with the deal, its stage or the initiative. Where the
 * title names one of them, the passage need not, if it gives the deal a stage.
 */
export function tellsAlone(passage: Passage, titled: ReadonlySet<string> = new Set()): boolean {
  const { title, otherStory, named, ownDeal, ownStage, initiative } = passage;
  if (title || otherStory) return false;
  if (named.size > 1) return ownDeal || ownStage || initiative;
  return named.size > 0 && new Set([...named, ...titled]).size > 1 && ownDeal && ownStage;
}
