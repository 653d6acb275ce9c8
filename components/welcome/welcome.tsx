import type { ComponentChildren } from 'preact';
import type { Claim } from '../../core/claims/claim.ts';
import type { StringKey } from '../create-strings.ts';
import { PlumbMark } from '../popup/plumb-mark.tsx';
import { SampleArticle } from '../sample-article.tsx';
import { SampleClaims } from '../sample-claims.tsx';
import { useStrings } from '../strings.ts';
import { VerdictLegend } from './verdict-legend.tsx';

/** What the welcome page shows and reports. Without claims, the sample has not been read yet. */
export type WelcomeProps = {
  readonly claims: readonly Claim[];
  readonly onShowClaim: (index: number) => void;
  readonly onOptions: () => void;
};

/** The page that opens once after installation: five steps, the first of them to try. */
export function Welcome({ claims, onShowClaim, onOptions }: WelcomeProps) {
  const { t } = useStrings();
  return (
    <>
      <header class="page-head">
        <PlumbMark />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <main>
        <ol class="steps">
          <Step title="welcome.try.title" detail="welcome.try.detail">
            <SampleArticle />
            <p class="made-up">{t('welcome.try.made-up')}</p>
            <SampleClaims claims={claims} onShowClaim={onShowClaim} />
          </Step>
          <Step title="welcome.verdicts.title" detail="welcome.verdicts.detail">
            <VerdictLegend />
          </Step>
          <Step title="welcome.toolbar.title" detail="welcome.toolbar.detail" />
          <Step title="welcome.tabs.title" detail="welcome.tabs.detail" />
          <Step title="welcome.yours.title" detail="welcome.yours.detail">
            <button type="button" class="button main" onClick={onOptions}>
              {t('welcome.yours.options')}
            </button>
          </Step>
        </ol>
      </main>
    </>
  );
}

function Step(props: {
  readonly title: StringKey;
  readonly detail: StringKey;
  readonly children?: ComponentChildren;
}) {
  const { t } = useStrings();
  return (
    <li class="step">
      <h2>{t(props.title)}</h2>
      <p class="step-detail">{t(props.detail)}</p>
      {props.children}
    </li>
  );
}
