import type { Officer, PeopleIndex } from '../pack/people-index.ts';
import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import type { DecidingCue } from './claim.ts';
import type { NameMention } from './person-names.ts';
import { firstFrom } from './quoted-words.ts';
import type { Quote } from './quotes.ts';
import { findSayers, firstName, type Sayer } from './sayers.ts';

/** Whom the page gives words to. */
export type Speaker = {
  readonly officer?: Officer;
  /** The company that speaks, where no person does. */
  readonly party?: string;
  /** As the page names the speaker, or the pack's name for an officer whom it calls "she". */
  readonly text: string;
  /** Tied in the quotation's own sentence, or carried on from such a quotation; otherwise only near it. */
  readonly direct: boolean;
  /** Other officers beside the quotation, where it is not clear which of them speaks. */
  readonly perhaps: readonly Officer[];
  /** The block that names the speaker, and the words there that tell so. */
  readonly block: number;
  readonly cues: readonly DecidingCue[];
};

/** A page as speakers are looked for in it: by block, the quotations, and the officers' names outside them. */
export type SpokenPage = {
  readonly blocks: readonly ReadBlock[];
  readonly names: readonly (readonly NameMention[])[];
  readonly quotes: readonly (readonly Quote[])[];
  readonly people: PeopleIndex;
};

// A speech tag is short; what stands further off in a very long sentence belongs to something else.
const tagReach = 60;
// "She" means a person named in this paragraph or one of the three before.
const blocksBack = 3;
const namesBack = 20;

/** Looks for the speaker of a block's quotation, by its index there: in its sentence, then beside it. `previous` is the
 * quotation before it on the page, if any.
 */
export function findSpeaker(
  index: number,
  quote: Quote,
  page: SpokenPage,
  previous: { readonly quote: Quote; readonly speaker: Speaker | undefined } | undefined,
): Speaker | undefined {
  const block = page.blocks[quote.block];
  if (!block) return undefined;
  const place = placeOf(index, quote, block, page);
  return tied(place, page) ?? carriedOn(quote, place, previous) ?? beside(quote, place, page);
}

type Place = {
  readonly block: ReadBlock;
  /** Tokens before the quotation in its sentence, and after it, up to the next quotation. */
  readonly pre: readonly [number, number];
  readonly post: readonly [number, number];
  readonly sentence: number;
  readonly lastSentence: number;
  /** Whether another quotation of the same sentence stands before it. */
  readonly second: boolean;
};

function placeOf(index: number, quote: Quote, block: ReadBlock, page: SpokenPage): Place {
  const sentence = sentenceAt(block.sentences, quote.start);
  const lastSentence = sentenceAt(block.sentences, Math.max(quote.start, quote.end - 1));
  const from = block.sentences[sentence]?.first ?? 0;
  const to = block.sentences[lastSentence]?.last ?? block.tokens.length;
  const start = firstFrom(block.tokens, quote.start);
  const end = firstFrom(block.tokens, quote.end);
  const others = page.quotes[quote.block] ?? [];
  const before = others[index - 1];
  const after = others[index + 1];
  const preFrom = Math.max(from, before ? firstFrom(block.tokens, before.end) : 0, start - tagReach);
  const postTo = Math.min(to, after ? firstFrom(block.tokens, after.start) : to, end + tagReach);
  const semicolon = block.tokens.slice(end, Math.max(end, postTo)).findIndex(({ norm }) => norm === ';');
  return {
    block,
    pre: [preFrom, start],
    post: [end, semicolon < 0 ? Math.max(end, postTo) : end + semicolon],
    sentence,
    lastSentence,
    second: before !== undefined && before.end > (block.sentences[sentence]?.start ?? 0),
  };
}

/** Index of the sentence that an offset stands in. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The speaker in the quotation's own sentence. */
function tied(place: Place, page: SpokenPage): Speaker | undefined {
  const { block, pre, post, second } = place;
  const spoken = page.people.verbLast && speaksSoon(block, post, page);
  const before = sayerBefore(block, pre, page, spoken);
  const after = firstSayer(
    findSayers(block.tokens, post[0], post[1], page.names[block.index] ?? [], page.people),
  );
  const soon = after !== undefined && Math.min(after.first, after.cue?.first ?? after.first) - post[0] <= 2;
  // “… over the years” in the words of Anna Bell: nothing parts the tag from the quotation.
  const attached =
    after?.who.kind === 'officer' && after.cue?.first === post[0] && block.tokens[post[0] - 2]?.norm !== ',';
  const prefersAfter = !before || attached || (soon && (second || !before.close));
  const chosen = after && prefersAfter ? after : before?.sayer;
  return chosen && toSpeaker(chosen, block, page, true);
}

// "「…」という声明を出した": tokens between a quotation and the speech verb behind it.
const verbBehind = 10;

/** Whether a speech verb stands right behind a quotation. */
function speaksSoon(block: ReadBlock, [from, to]: readonly [number, number], page: SpokenPage): boolean {
  return page.people.speech.find(block.tokens, from, Math.min(to, from + verbBehind)).length > 0;
}

/** The first one after the quotation; in "a newspaper quoted Anna Bell" it is Anna Bell. */
function firstSayer(sayers: readonly Sayer[]): Sayer | undefined {
  const [first] = sayers;
  const { cue } = first ?? {};
  if (!first || !cue || first.who.kind === 'officer' || cue.first < first.last) return first;
  return (
    sayers.find(
      ({ who, cue: own, first: at }) => who.kind === 'officer' && own?.first === cue.first && at >= cue.last,
    ) ?? first
  );
}

/** The last one before the quotation, in front of the last speech verb if there is one. */
function sayerBefore(
  block: ReadBlock,
  [from, to]: readonly [number, number],
  page: SpokenPage,
  spokenAfter: boolean,
): { sayer: Sayer; close: boolean } | undefined {
  const sayers = findSayers(block.tokens, from, to, page.names[block.index] ?? [], page.people, spokenAfter);
  const colon = block.tokens[to - 1]?.norm === ':';
  const spoken = spokenAfter ? sayers : sayers.filter(({ cue }) => cue);
  const persons = spoken.filter(({ who }) => who.kind !== 'company');
  const sayer = (persons.length > 0 ? persons : spoken).at(-1) ?? sayers.at(-1);
  if (!sayer) return undefined;
  const last = Math.max(sayer.last, sayer.cue?.last ?? 0);
  return { sayer, close: colon || spokenAfter || (sayer.cue !== undefined && to - last <= 4) };
}

/** A quotation that follows another, with nothing said of a new speaker, goes on with the old one. */
function carriedOn(
  quote: Quote,
  { block, pre, sentence }: Place,
  previous: { readonly quote: Quote; readonly speaker: Speaker | undefined } | undefined,
): Speaker | undefined {
  if (!previous?.speaker) return undefined;
  const { quote: last, speaker } = previous;
  if (last.block === quote.block)
    return sentence - sentenceAt(block.sentences, last.end - 1) <= 1 ? speaker : undefined;
  const opens = sentence === 0 && pre[0] === pre[1];
  return last.block === quote.block - 1 && opens ? speaker : undefined;
}

/** The speaker in the sentence before or after, or in the block before or after where the quotation fills its own. */
function beside(
  quote: Quote,
  { block, sentence, lastSentence, pre }: Place,
  page: SpokenPage,
): Speaker | undefined {
  const before = block.sentences[sentence - 1];
  const after = block.sentences[lastSentence + 1];
  const near = (before && lastIn(block, before, page)) ?? (after && firstIn(block, after, page));
  if (near) return near;
  if (sentence > 0 || pre[0] < pre[1]) return undefined;
  const byline = block.kind === 'quote' ? lastIn(block, outside(block, quote), page) : undefined;
  const above = page.blocks[quote.block - 1];
  const below = page.blocks[quote.block + 1];
  const aboveLast = above?.sentences.at(-1);
  const belowFirst = below?.sentences[0];
  return (
    byline ??
    (above && aboveLast && above.kind !== 'title' ? lastIn(above, aboveLast, page) : undefined) ??
    (below && belowFirst && !after && lastSentence === block.sentences.length - 1
      ? firstIn(below, belowFirst, page)
      : undefined)
  );
}

type Stretch = Pick<Sentence, 'first' | 'last'>;

function outside(block: ReadBlock, quote: Quote): Stretch {
  return { first: firstFrom(block.tokens, quote.end), last: block.tokens.length };
}

function lastIn(block: ReadBlock, { first, last }: Stretch, page: SpokenPage): Speaker | undefined {
  return speakerAmong(block, Math.max(first, last - tagReach), last, page, -1);
}

function firstIn(block: ReadBlock, { first, last }: Stretch, page: SpokenPage): Speaker | undefined {
  return speakerAmong(block, first, Math.min(last, first + tagReach), page, 0);
}

function speakerAmong(
  block: ReadBlock,
  from: number,
  to: number,
  page: SpokenPage,
  at: number,
): Speaker | undefined {
  const sayers = findSayers(block.tokens, from, to, page.names[block.index] ?? [], page.people);
  const sayer = sayers.at(at);
  const speaker = sayer && toSpeaker(sayer, block, page, false);
  const perhaps = sayers.flatMap(({ who }) => (who.kind === 'officer' ? [who.officer] : []));
  return speaker && { ...speaker, perhaps };
}

/** What a sayer says of the speaker; nothing for a pronoun whose person the page does not name. */
export function toSpeaker(
  sayer: Sayer,
  block: ReadBlock,
  page: SpokenPage,
  direct: boolean,
): Speaker | undefined {
  const { who, cue } = sayer;
  const start = block.tokens[sayer.first]?.start ?? 0;
  const end = block.tokens[sayer.last - 1]?.end ?? start;
  const text = block.text.slice(start, end);
  const cues: DecidingCue[] = cue
    ? [
        {
          id: `speech-${cue.value}`,
          start: block.tokens[cue.first]?.start ?? 0,
          end: block.tokens[cue.last - 1]?.end ?? 0,
        },
      ]
    : [];
  const speaker = { text, direct, block: block.index, cues, perhaps: [] };
  if (who.kind === 'officer') return { ...speaker, officer: who.officer };
  if (who.kind === 'company') return { ...speaker, party: who.party };
  if (who.kind === 'other') return speaker;
  const officer = officerBefore(who, block, sayer.first, page);
  if (officer) return { ...speaker, officer, text: officer.name };
  return who.party === undefined ? undefined : { ...speaker, party: who.party };
}

/** The officer last named before a token, whom a pronoun or a vague title can mean. */
function officerBefore(
  who: { readonly pronoun?: string; readonly party?: string },
  block: ReadBlock,
  before: number,
  page: SpokenPage,
): Officer | undefined {
  const fits = ({ officer }: NameMention) =>
    (who.pronoun === undefined || who.pronoun === 'any' || officer.pronoun === who.pronoun) &&
    (who.party === undefined || officer.party === who.party);
  for (let back = 0; back <= blocksBack; back += 1) {
    const names = page.names[block.index - back] ?? [];
    const upTo = back > 0 ? names.length : firstName(names, before);
    const found = names.slice(Math.max(0, upTo - namesBack), upTo).findLast(fits);
    if (found) return found.officer;
  }
  return undefined;
}
