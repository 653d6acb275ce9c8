import { judgeAcquisition } from '../verdicts/judge-acquisition.ts';
import { findTakeovers } from './acquisition-roles.ts';
import type { Claim } from './claim.ts';
import { type Judgement, makeClaim } from './claim-span.ts';
import type { PlacedSentence } from './discourse.ts';
import type { LanguageIndex } from './language-index.ts';
import { type PageContext, speaksByReference } from './page-context.ts';
import { clauseAt, namings, type Range } from './sentence-reading.ts';

/** Claims that one party takes the other over, or does not: one per sentence and verdict. */
export function acquisitionClaims(
  sentences: readonly PlacedSentence[],
  language: LanguageIndex,
  page: PageContext,
): Claim[] {
  const fact = page.facts.acquisition;
  if (!fact) return [];
  const claims: Claim[] = [];
  let spoken: PlacedSentence | undefined;
  for (const reading of sentences) {
    const takeovers = findTakeovers(reading, language, page);
    const byVerdict = new Map<
      string,
      { takeover: (typeof takeovers)[number]; judged: ReturnType<typeof judgeAcquisition> }[]
    >();
    for (const takeover of takeovers) {
      const judged = judgeAcquisition(reading, takeover, page);
      if (!judged) continue;
      const group = byVerdict.get(judged.verdict);
      if (group) group.push({ takeover, judged });
      else byVerdict.set(judged.verdict, [{ takeover, judged }]);
    }
    for (const group of byVerdict.values()) {
      const judged = group[0]?.judged;
      if (!judged) continue;
      claims.push(
        makeClaim(
          reading,
          fact,
          judged,
          group.map(({ takeover }) => takeover.words),
          group.flatMap((each) => [
            { ...each.takeover.trigger, id: 'acquisition' },
            ...(each.judged?.cues ?? []),
          ]),
        ),
      );
    }
    if (byVerdict.size > 0) {
      const later = speaksByReference(page, reading.block.index)
        ? deniedLater(
            reading,
            takeovers.map((each) => each.trigger),
          )
        : undefined;
      if (later)
        claims.push(
          makeClaim(
            reading,
            fact,
            { verdict: 'supported', reason: 'same' },
            [later],
            [{ ...later, id: 'denied-before' }],
          ),
        );
      spoken = reading;
      continue;
    }
    const taken = speaksByReference(page, reading.block.index)
      ? takenUp(reading, spoken, language)
      : undefined;
    if (taken) claims.push(makeClaim(reading, fact, taken.judged, [taken.words], [taken.words]));
    if (!follows(reading, spoken)) spoken = undefined;
  }
  return claims;
}

/** Whether a sentence comes soon enough after one on a takeover to take it up: in its block, or at the head of the next. */
function follows(reading: PlacedSentence, spoken: PlacedSentence | undefined): spoken is PlacedSentence {
  if (!spoken) return false;
  const blocks = reading.block.index - spoken.block.index;
  return blocks === 0 || (blocks === 1 && reading.sentence.first === 0);
}

/** What a sentence without a word for the takeover says of it: by itself, or taking up the sentence before. */
function takenUp(
  reading: PlacedSentence,
  spoken: PlacedSentence | undefined,
  { story }: LanguageIndex,
): { judged: Judgement; words: Range & { id: string } } | undefined {
  const denied = namings(reading, 'acquisition:denials').find((each) =>
    reading.others
      ? names(reading, story.acquisition.target, each)
      : reading.named.size > 0 || reading.pair || reading.focused,
  );
  if (denied && !reading.question)
    return { judged: { verdict: 'supported', reason: 'same' }, words: { ...denied, id: 'denied' } };
  if (reading.others || !follows(reading, spoken)) return undefined;
  const bet = namings(reading, 'acquisition:bets')[0];
  if (bet)
    return {
      judged: { verdict: 'speculative', reason: 'speculation' },
      words: { ...bet, id: 'speculated-before' },
    };
  const answer = namings(reading, 'acquisition:answers').find(
    (each) => opensSentence(reading, each) && asks(spoken),
  );
  const denial = answer ?? namings(reading, 'acquisition:anaphors')[0];
  return (
    denial && { judged: { verdict: 'supported', reason: 'same' }, words: { ...denial, id: 'denied-before' } }
  );
}

/** Whether words hold a party's own name: "the publisher is not being sold", with the publisher named. */
function names(reading: PlacedSentence, party: string, words: Range): boolean {
  return reading.companies.some(
    ({ company, first, last }) => company === party && words.first <= first && last <= words.last,
  );
}

/** "Has it been bought?", "We asked whether it had been bought." */
function asks(reading: PlacedSentence): boolean {
  return reading.question || reading.cues.some(({ cue }) => cue.effect === 'asked');
}

function opensSentence(reading: PlacedSentence, range: Range): boolean {
  const { tokens, sentence } = reading;
  return tokens.slice(sentence.first, range.first).every((token) => token.kind === 'mark');
}

/** A denial in a later clause of the sentence that speaks of the takeover: "…, because no talks to that end are held". */
function deniedLater(reading: PlacedSentence, triggers: readonly Range[]): Range | undefined {
  const clauses = triggers.map((each) => clauseAt(reading, each.first));
  return namings(reading, 'acquisition:anaphors').find(
    (each) => clauseAt(reading, each.first) > Math.max(...clauses),
  );
}
