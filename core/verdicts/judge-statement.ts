import type { Claim, DecidingCue } from '../claims/claim.ts';
import type { QuotedPiece } from '../claims/quoted-pieces.ts';
import type { Speaker } from '../claims/speakers.ts';
import type { Likeness } from '../claims/statement-likeness.ts';
import type { PeopleIndex } from '../pack/people-index.ts';
import { compareWords, hasSameWords } from './compare-statement.ts';
import { type Standing, standingOf } from './statement-standing.ts';

/** How near a quotation must come to a statement before it counts as one, by who is said to have spoken. */
type Bar = {
  readonly words: number;
  readonly score: number;
  readonly shared: number;
  readonly telling: number;
};

// Tuned on the working split of the corpus. The less a speaker has to do with the statement, the surer the words must be:
// an accusation of misattribution rests on them alone.
const sameWords: Readonly<Record<Standing, Bar>> = {
  own: { words: 2, score: 0, shared: 1.6, telling: 1 },
  company: { words: 6, score: 0, shared: 3.4, telling: 1 },
  otherOfficer: { words: 4, score: 0, shared: 1.8, telling: 1 },
  stranger: { words: 6, score: 0, shared: 3, telling: 2 },
};
const otherWords: Readonly<Record<Standing, Bar>> = {
  own: { words: 4, score: 0.42, shared: 3, telling: 2 },
  company: { words: 8, score: 0.65, shared: 4, telling: 2 },
  otherOfficer: { words: 6, score: 0.58, shared: 3, telling: 2 },
  stranger: { words: 8, score: 0.7, shared: 4, telling: 3 },
};

// As many of the author's own words are a quotation even where every text about the story has them.
const enoughWords = 5;
// Six words in a row are hardly ever said twice by chance, even if all are common ones.
const longStretch = 6;

/** The claim that a quotation makes on a statement, or nothing where it is no quotation of it. */
export function judgeStatement(
  piece: QuotedPiece,
  likeness: Likeness,
  text: string,
  people: PeopleIndex,
): Claim | undefined {
  const { statement } = likeness;
  const { speaker, quoted } = piece;
  const author = people.byId.get(statement.person);
  if (!speaker || !author) return undefined;
  const standing = standingOf(speaker, author);
  const same = hasSameWords(statement, quoted);
  const bar = (same ? sameWords : otherWords)[standing];
  const plain = same
    ? quoted.words.length >= enoughWords
    : likeness.stretch >= longStretch && likeness.score >= bar.score;
  if (!(plain && standing === 'own') && !clears(likeness, quoted.words.length, bar)) return undefined;
  const foreign = standing === 'otherOfficer' || standing === 'stranger';
  // A stranger named near a quotation need not be its speaker.
  if (standing === 'stranger' && !speaker.direct) return undefined;
  const { start, end, block } = piece;
  return {
    block,
    start,
    end,
    exact: text.slice(start, end),
    fact: statement.fact,
    verdict: foreign || !same ? 'refuted' : 'supported',
    reason: foreign ? 'misattributed' : same ? 'same' : 'misquoted',
    cues: cuesOf(piece, likeness, speaker),
    quotation: {
      person: author.id,
      speaker: standing === 'own' && speaker.officer?.id !== author.id ? author.name : speaker.text,
      ...(!same && { changes: compareWords(statement, quoted) }),
    },
  };
}

function clears({ score, shared, telling }: Likeness, words: number, bar: Bar): boolean {
  return words >= bar.words && score >= bar.score && shared >= bar.shared && telling >= bar.telling;
}

function cuesOf({ start, end, block }: QuotedPiece, likeness: Likeness, speaker: Speaker): DecidingCue[] {
  const sentence = likeness.statement.sentenceOf[likeness.first] ?? 0;
  const words = { id: `${likeness.statement.fact}-${sentence + 1}`, start, end };
  const said = speaker.block === block ? speaker.cues : [];
  return [words, ...said].sort((a, b) => a.start - b.start || a.end - b.end);
}
