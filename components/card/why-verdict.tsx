import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { useStrings } from '../strings.ts';

/** The rule that finds who speculates, where a page names them. */
const speculators = 'speculators';

/** One sentence of why a claim has its verdict, and the names that matter: both speakers, or who speculates. */
export function WhyVerdict({ claim, story }: { claim: Claim; story: StoryView }) {
  const { t } = useStrings();
  return (
    <p class="why" id="why">
      {t(`reason.${claim.reason}`)}
      {namedSpeakers(claim, story, t)}
      {namedSpeculators(claim, t)}
    </p>
  );
}

type Translate = ReturnType<typeof useStrings>['t'];

function namedSpeakers({ reason, quotation, fact }: Claim, story: StoryView, t: Translate): string {
  if (reason !== 'misattributed' || !quotation) return '';
  const here = quotation.speaker ? ` ${t('card.speaker-here', { speaker: quotation.speaker })}` : '';
  const there = story.facts[fact]?.quotation?.speaker;
  return there ? `${here} ${t('card.speaker-there', { speaker: there })}` : here;
}

function namedSpeculators({ verdict, cues, exact, start }: Claim, t: Translate): string {
  if (verdict !== 'speculative') return '';
  const cue = cues.find(({ id }) => id === speculators);
  const words = cue && exact.slice(Math.max(0, cue.start - start), Math.max(0, cue.end - start)).trim();
  return words ? ` ${t('card.speculators-here', { words })}` : '';
}
