import type { PeopleIndex } from '../pack/people-index.ts';
import type { StoryIndex } from '../pack/story-index.ts';
import type { ReadBlock, Sentence } from '../text/read-blocks.ts';
import { judgeTranslation } from '../verdicts/judge-translation.ts';
import { type Standing, standingOf } from '../verdicts/statement-standing.ts';
import type { Claim, DecidingCue, Span } from './claim.ts';
import { type PlacedSentence, readDiscourse } from './discourse.ts';
import type { QuotedPiece } from './quoted-pieces.ts';
import { firstFrom } from './quoted-words.ts';
import { hasQuote, reported, withSayer } from './reported-speech.ts';
import { findSayers } from './sayers.ts';
import { type Speaker, type SpokenPage, toSpeaker } from './speakers.ts';
import { type Resemblance, resemblances, type TranslatedStatements } from './translated-statements.ts';

/** How near words must come to a statement before they count as its translation. */
type Bar = { readonly thoughts: number; readonly share: number };

// Tuned on the working split of the corpus. An accusation of misattribution rests on the words alone.
const quotation: Readonly<Record<Standing, Bar>> = {
  own: { thoughts: 2, share: 0.34 },
  company: { thoughts: 3, share: 0.5 },
  otherOfficer: { thoughts: 3, share: 0.6 },
  stranger: { thoughts: 4, share: 0.7 },
};
const report: Readonly<Record<Standing, Bar | undefined>> = {
  own: { thoughts: 3, share: 0.5 },
  company: undefined,
  otherOfficer: { thoughts: 4, share: 0.7 },
  stranger: undefined,
};
// So many thoughts of one's own are one's own words, even where another's sentence has a few more.
const ownEnough = 3;
const fewMore = 2;
const longestSentence = 300; // tokens; no sentence is read that is longer: `core/text/read-blocks.ts`

/** The claim that a translated quotation makes on a statement; nothing where it is no quotation of one. */
export function translatedQuote(piece: QuotedPiece, page: SpokenPage, story: StoryIndex): Claim | undefined {
  const block = page.blocks[piece.block];
  const { speaker } = piece;
  if (!block || !speaker) return undefined;
  return claimOn(piece, block, speaker, { bars: quotation, people: page.people, story });
}

/** Claims that an officer said what a statement says, in the page's own words and language. */
export function translatedReports(page: SpokenPage, story: StoryIndex): Claim[] {
  return page.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      if (sentence.last - sentence.first > longestSentence || hasQuote(block, sentence, page)) return [];
      const claim = reportIn(block, sentence, page, story);
      return claim ? [claim] : [];
    }),
  );
}

function reportIn(
  block: ReadBlock,
  sentence: Sentence,
  page: SpokenPage,
  story: StoryIndex,
): Claim | undefined {
  const { people } = page;
  const names = page.names[block.index] ?? [];
  for (const sayer of findSayers(
    block.tokens,
    sentence.first,
    sentence.last,
    names,
    people,
    people.verbLast,
  )) {
    const verb = people.verbLast
      ? people.speech.find(block.tokens, sayer.last, sentence.last).at(-1)
      : sayer.cue;
    const tied = verb && { ...sayer, cue: verb };
    const speaker = tied && toSpeaker(tied, block, page, true);
    if (!tied || !speaker?.officer) continue;
    const said = people.verbLast
      ? saidBefore(sayer, verb.first, sentence, block)
      : reported(tied, block, sentence, people.conjunctions);
    const claim = said && claimOn(said, block, speaker, { bars: report, people, story });
    if (claim && said) {
      const { start, end } = withSayer(said, tied, block, sentence);
      return { ...claim, start, end, exact: block.text.slice(start, end) };
    }
  }
  return undefined;
}

// "…、とベル氏は述べた": with so few words between speaker and verb, what is said stands before both.
const tagLength = 4;

function saidBefore(
  { first, last }: { readonly first: number; readonly last: number },
  verb: number,
  sentence: Sentence,
  block: ReadBlock,
): Span | undefined {
  const inverted = verb - last <= tagLength && first - sentence.first > verb - last;
  return inverted ? between(sentence.first, first, block) : between(last, verb, block);
}

function between(first: number, last: number, block: ReadBlock): Span | undefined {
  const start = block.tokens[first]?.start;
  const end = block.tokens[last - 1]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function claimOn(
  said: Span,
  block: ReadBlock,
  speaker: Speaker,
  by: {
    readonly bars: Readonly<Record<Standing, Bar | undefined>>;
    readonly people: PeopleIndex;
    readonly story: StoryIndex;
  },
): Claim | undefined {
  const { bars, people, story } = by;
  const first = firstFrom(block.tokens, said.start);
  const last = firstFrom(block.tokens, said.end);
  const found = nearest(story.translated, block, first, last, speaker, bars, people);
  if (!found) return undefined;
  const { resemblance, standing } = found;
  const { sentence } = resemblance;
  const author = people.byId.get(sentence.person);
  const reading = readAlone(said, block, first, last, story);
  if (!author || !reading) return undefined;
  // A stranger named near a quotation need not be its speaker.
  if (standing === 'stranger' && !speaker.direct) return undefined;
  const foreign = standing === 'otherOfficer' || standing === 'stranger';
  const judged = foreign
    ? ({ verdict: 'refuted', reason: 'misattributed', cues: [] } as const)
    : judgeTranslation(reading, resemblance, story.sourceStages);
  const { start, end } = said;
  const cues: DecidingCue[] = [
    { id: `${sentence.fact}-${sentence.sentence + 1}`, start, end },
    ...judged.cues,
    ...(speaker.block === block.index ? speaker.cues : []),
  ];
  return {
    block: block.index,
    start,
    end,
    exact: block.text.slice(start, end),
    fact: sentence.fact,
    verdict: judged.verdict,
    reason: judged.reason,
    cues: cues.sort((a, b) => a.start - b.start || a.end - b.end),
    quotation: {
      person: author.id,
      speaker: standing === 'own' && speaker.officer?.id !== author.id ? author.name : speaker.text,
    },
  };
}

/** The sentence of a statement that some words translate, and how their speaker stands to it; the speaker's own first. */
function nearest(
  translated: TranslatedStatements,
  block: ReadBlock,
  first: number,
  last: number,
  speaker: Speaker,
  bars: Readonly<Record<Standing, Bar | undefined>>,
  people: PeopleIndex,
): { resemblance: Resemblance; standing: Standing } | undefined {
  const candidates = resemblances(translated, block.tokens, first, last).flatMap((resemblance) => {
    const author = people.byId.get(resemblance.sentence.person);
    const standing = author && standingOf(speaker, author);
    const bar = standing && bars[standing];
    if (!bar || resemblance.thoughts < bar.thoughts) return [];
    if (resemblance.share < bar.share && resemblance.thoughts <= bar.thoughts) return [];
    return [{ resemblance, standing }];
  });
  const [best] = candidates;
  if (!best || best.standing === 'own') return best;
  const own = candidates.find(({ standing }) => standing === 'own');
  if (!own) return best;
  const more = best.resemblance.thoughts - own.resemblance.thoughts;
  return more <= (own.resemblance.thoughts >= ownEnough ? fewMore : 1) ? own : best;
}

/** The words that are said, read as a sentence of their own. */
function readAlone(
  { start, end }: Span,
  block: ReadBlock,
  first: number,
  last: number,
  story: StoryIndex,
): PlacedSentence | undefined {
  const alone: ReadBlock = { ...block, kind: 'paragraph', sentences: [{ start, end, first, last }] };
  return readDiscourse([alone], story.language)[0];
}
