import { useState } from 'preact/hooks';
import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { useStrings } from '../strings.ts';
import { textDirection } from '../text-direction.ts';
import type { CardActions } from './card-actions.ts';
import { CardHead } from './card-head.tsx';
import { CommitmentLadder } from './commitment-ladder.tsx';
import { ExactWords } from './exact-words.tsx';
import { MoreActions } from './more-actions.tsx';
import { ReportClaim } from './report-claim.tsx';
import { SourceFoot } from './source-foot.tsx';
import { SourceSays } from './source-says.tsx';
import { Stepper } from './stepper.tsx';
import { WhyVerdict } from './why-verdict.tsx';

/** What a card shows, and what it reports. */
export type ClaimCardProps = {
  readonly claim: Claim;
  readonly story: StoryView;
  /** Which of the claims on the same words this is, from 0, and how many there are. */
  readonly place: { readonly at: number; readonly of: number };
  /** BCP 47 tag of the claim's words, where the page gives one. */
  readonly pageLanguage?: string;
  /** What the reader can do beside reading; a card without them only shows. */
  readonly actions?: CardActions;
  /** Another of the claims on the same words was asked for, by its place. */
  readonly onPlace: (at: number) => void;
  readonly onClose: () => void;
};

/** One claim with its verdict, why, and what the source says: a labelled dialog that leaves the page usable. */
export function ClaimCard({ claim, story, place, pageLanguage, actions, onPlace, onClose }: ClaimCardProps) {
  const { language } = useStrings();
  // What was unfolded belongs to the claim that it was unfolded on.
  const [unfolded, unfold] = useState<{ readonly what: 'more' | 'report'; readonly of: Claim }>();
  const panel = unfolded?.of === claim ? unfolded.what : undefined;
  const { verdict, stage } = claim;
  const stages = story.facts[claim.fact]?.stages;
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="verdict"
      aria-describedby={panel === 'report' ? undefined : 'why'}
      tabindex={-1}
      lang={language}
      dir={textDirection(language)}
      data-verdict={verdict}
    >
      <CardHead
        verdict={verdict}
        actions={actions}
        isMoreOpen={panel === 'more'}
        onMore={() => unfold(panel === 'more' ? undefined : { what: 'more', of: claim })}
        onClose={onClose}
      >
        {place.of > 1 && <Stepper place={place} onPlace={onPlace} />}
      </CardHead>
      {panel === 'report' && actions ? (
        <ReportClaim
          claim={claim}
          story={story}
          actions={actions}
          onBack={() => unfold({ what: 'more', of: claim })}
        />
      ) : (
        <>
          {panel === 'more' && actions && (
            <MoreActions
              claim={claim}
              actions={actions}
              onReport={() => unfold({ what: 'report', of: claim })}
            />
          )}
          <div class="scroll" key={`${claim.fact} ${place.at}`}>
            <ExactWords claim={claim} language={pageLanguage} />
            <WhyVerdict claim={claim} story={story} />
            {stage && stages && <CommitmentLadder page={stage} source={stages} />}
            <SourceSays claim={claim} story={story} />
          </div>
        </>
      )}
      <SourceFoot claim={claim} story={story} copy={actions?.copy} />
    </div>
  );
}
