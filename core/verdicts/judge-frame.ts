import type { Judgement } from '../claims/claim-span.ts';
import type { FilledFrame } from '../claims/frame-claims.ts';
import { inSourceTime, type PageContext, speaksOfOwnDay } from '../claims/page-context.ts';
import { cuesOver } from '../claims/scope.ts';
import {
  type CueMatch,
  clauseAt,
  isAsked,
  namings,
  type Range,
  type SentenceReading,
} from '../claims/sentence-reading.ts';
import type { Fact } from '../pack/story-pack.ts';
import { compareList } from './compare-list.ts';
import { namesAnotherYear } from './judge-acquisition.ts';
import { judgeCertainty } from './judge-certainty.ts';

/** What a sentence's frames on one fact come to: the frame that decides, its verdict and the cues that decided it. */
export type FrameJudgement = Judgement & {
  readonly by: FilledFrame;
  readonly cues: readonly CueMatch[];
  /** The words that decided, where they are not those that fill the frame. */
  readonly words?: readonly Range[];
};

const supported: Judgement = { verdict: 'supported', reason: 'same' };

/** Judges the frames of one fact in one sentence: a frame with a verdict of its own first, then the list, then certainty. */
export function judgeFrame(
  reading: SentenceReading,
  filled: readonly FilledFrame[],
  facts: ReadonlyMap<string, Fact>,
  page: PageContext,
): FrameJudgement | undefined {
  const settled = filled.find((each) => each.frame.verdict);
  const by = settled ?? filled[0];
  if (!by) return undefined;
  const { frame } = by;
  if (frame.fact === 'silent') {
    const late = !inSourceTime(page) && !namesSourceYear(reading, page);
    return { verdict: 'not-in-source', reason: late ? 'outside-date' : 'silent', by, cues: [] };
  }
  if (speaksOfOwnDay(reading, page))
    return { verdict: 'not-in-source', reason: 'outside-date', by, cues: [] };
  const first = by.slots[0]?.first ?? 0;
  const open = frame.verdict === 'refuted' ? onlyTalk : asking;
  if (frame.verdict && (isAsked(reading, first) || cuesOver(reading, first, ...open)[0])) {
    return { verdict: 'speculative', reason: 'speculation', by, cues: [] };
  }
  if (frame.verdict && frame.reason) {
    // The schema keeps frames' verdicts and reasons to those of claims.
    return { verdict: frame.verdict, reason: frame.reason, by, cues: [] };
  }
  const fact = facts.get(frame.fact);
  if (!fact) return undefined;
  const list = fact.list && compareList(reading, namings(reading, 'listItem'));
  if (list) return { verdict: list.verdict, reason: list.reason, by, cues: [], words: list.strange };
  const wider = filled.find((each) => widens(reading, each));
  const certainty = frame.certainty ?? fact.certainty;
  if (!certainty) return { ...supported, by, cues: [] };
  const judged = strongest(filled, (each) =>
    judgeCertainty(reading, each.slots[0] ?? { first: 0, last: 0 }, each.frame.certainty ?? certainty),
  );
  if (wider && judged?.judgement.verdict === 'supported')
    return { verdict: 'exaggerated', reason: 'wider-scope', by: wider, cues: [] };
  return judged ? { ...judged.judgement, by: judged.by } : undefined;
}

/** Whether the clause of a frame's words takes in more than the story's parties and plans: "for the whole industry". */
function widens(reading: SentenceReading, { slots }: FilledFrame): boolean {
  const clause = clauseAt(reading, slots[0]?.first ?? 0);
  return namings(reading, 'widerScope').some((each) => clauseAt(reading, each.first) === clause);
}

const asking = ['asked', 'wished'] as const;
/** What makes speculation of words that would contradict the source if they were asserted. */
const onlyTalk = [...asking, 'rumoured', 'speculated', 'supposed', 'possible', 'unsure'] as const;

function strongest<T extends Judgement>(
  filled: readonly FilledFrame[],
  judge: (each: FilledFrame) => T,
): { judgement: T; by: FilledFrame } | undefined {
  const judged = filled.map((by) => ({ by, judgement: judge(by) }));
  return judged.find(({ judgement }) => judgement.verdict !== 'supported') ?? judged[0];
}

function namesSourceYear(reading: SentenceReading, page: PageContext): boolean {
  const { tokens, sentence } = reading;
  return (
    tokens.slice(sentence.first, sentence.last).some((token) => token.norm === String(page.year)) &&
    !namesAnotherYear(reading, page.year)
  );
}
