import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { useStrings } from '../strings.ts';
import { CommitmentLadder } from './commitment-ladder.tsx';
import { ExactWords } from './exact-words.tsx';
import { SourceFoot } from './source-foot.tsx';
import { SourceSays } from './source-says.tsx';
import { Stepper } from './stepper.tsx';
import { VerdictSign } from './verdict-sign.tsx';

/** What a card shows, and what it reports. */
export type ClaimCardProps = {
  readonly claim: Claim;
  readonly story: StoryView;
  /** Which of the claims on the same words this is, from 0, and how many there are. */
  readonly place: { readonly at: number; readonly of: number };
  /** Another of the claims on the same words was asked for, by its place. */
  readonly onPlace: (at: number) => void;
  readonly onClose: () => void;
};

/** One claim with its verdict, why, and what the source says: a labelled dialog that leaves the page usable. */
export function ClaimCard({ claim, story, place, onPlace, onClose }: ClaimCardProps) {
  const { t } = useStrings();
  const { verdict, reason, stage } = claim;
  const stages = story.facts[claim.fact]?.stages;
  const speaker = reason === 'misattributed' && claim.quotation?.speaker;
  return (
    <div class="card" role="dialog" aria-labelledby="verdict" tabindex={-1} data-verdict={verdict}>
      <header>
        <VerdictSign verdict={verdict} size={26} />
        <h2 id="verdict">{t(`verdict.${verdict}`)}</h2>
        {place.of > 1 && <Stepper place={place} onPlace={onPlace} />}
        <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="scroll" key={`${claim.fact} ${place.at}`}>
        <ExactWords claim={claim} />
        <p class="why">
          {t(`reason.${reason}`)}
          {speaker && ` ${t('card.speaker-here', { speaker })}`}
        </p>
        {stage && stages && <CommitmentLadder page={stage} source={stages} />}
        <SourceSays claim={claim} story={story} />
      </div>
      <SourceFoot claim={claim} story={story} />
    </div>
  );
}
