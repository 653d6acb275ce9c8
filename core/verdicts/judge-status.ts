import { type Stage, stages } from '../claims/claim.ts';
import type { Judgement } from '../claims/claim-span.ts';

/** Compares the stage that a page gives a deal with the span of the ladder that the source gives it. */
export function judgeStage(stage: Stage, source: readonly Stage[]): Judgement {
  if (stage === 'denied') return { verdict: 'refuted', reason: 'denied-by-source', stage };
  const rank = stages.indexOf(stage);
  const ranks = source.map((each) => stages.indexOf(each));
  if (rank > Math.max(...ranks)) return { verdict: 'exaggerated', reason: 'later-stage', stage };
  if (rank < Math.min(...ranks)) return { verdict: 'downplayed', reason: 'earlier-stage', stage };
  return { verdict: 'supported', reason: 'same', stage };
}
