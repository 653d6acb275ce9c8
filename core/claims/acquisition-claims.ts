import { judgeAcquisition } from '../verdicts/judge-acquisition.ts';
import { findTakeovers } from './acquisition-roles.ts';
import type { Claim } from './claim.ts';
import { asWords, makeClaim } from './claim-span.ts';
import type { PlacedSentence } from './discourse.ts';
import type { LanguageIndex } from './language-index.ts';
import type { PageContext } from './page-context.ts';
import { namings } from './sentence-reading.ts';

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
            ...(each.judged?.cues ?? []).map(asWords),
          ]),
        ),
      );
    }
    if (byVerdict.size > 0) {
      spoken = reading;
      continue;
    }
    const denial = namings(reading, 'acquisition:anaphors')[0];
    if (denial && page.about && spoken?.block === reading.block && !reading.others) {
      claims.push(
        makeClaim(
          reading,
          fact,
          { verdict: 'supported', reason: 'same' },
          [denial],
          [{ ...denial, id: 'denied-before' }],
        ),
      );
    }
    if (spoken?.block === reading.block) spoken = undefined;
  }
  return claims;
}
