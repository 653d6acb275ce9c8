import { useState } from 'preact/hooks';
import type { Verdict } from '../../core/claims/claim.ts';
import { factsLeftOut } from '../../core/claims/facts-left-out.ts';
import { ExportMenu } from '../report/export-menu.tsx';
import { speakStory } from '../speak-story.ts';
import { useStrings } from '../strings.ts';
import { ClaimList } from './claim-list.tsx';
import { CoverageSigns } from './coverage-signs.tsx';
import { FactList } from './fact-list.tsx';
import { Fold } from './fold.tsx';
import { PageFindings } from './page-findings.tsx';
import type { CheckedPage, PopupActions } from './popup-view.ts';
import { SourceFacts } from './source-facts.tsx';
import { summarizePage } from './summarize-page.ts';
import { VerdictFilter } from './verdict-filter.tsx';

/** All that the popup tells of a page that was checked. */
export function CheckedReport({ page, actions }: { page: CheckedPage; actions: PopupActions }) {
  const strings = useStrings();
  const { t } = strings;
  const [chosen, setShown] = useState<Verdict>();
  const { result } = page;
  const story = speakStory(page.story, strings);
  const { claims, coverage } = result;
  const { verdict, kind, said } = summarizePage(result);
  // The page may have changed under the choice.
  const shown = claims.some((claim) => claim.verdict === chosen) ? chosen : undefined;
  const left = factsLeftOut(Object.values(story.facts), claims);
  return (
    <>
      <section class="status" role="status">
        <h1 class="summary">{t(verdict.key, verdict.values)}</h1>
        <p class="detail">{t(kind.key)}</p>
      </section>
      <VerdictFilter claims={claims} shown={shown} onShow={setShown} />
      <PageFindings result={result} said={said} onShowClaim={actions.onShowClaim} />
      <ClaimList
        claims={claims}
        shown={shown}
        onShowAll={() => setShown(undefined)}
        onShowClaim={actions.onShowClaim}
        onOpenReport={actions.onOpenReport}
      />
      {coverage.kind === 'coverage' && left.length > 0 && (
        <Fold heading={t('popup.left-out.heading', { count: left.length })}>
          <FactList facts={left} url={story.source.url} />
        </Fold>
      )}
      <SourceFacts story={story} />
      <Fold
        heading={t(coverage.kind === 'none' ? 'popup.evidence.heading-none' : 'popup.evidence.heading')}
        open={coverage.kind === 'none'}
      >
        <CoverageSigns coverage={coverage} />
      </Fold>
      {claims.length > 0 && (
        <Fold heading={t('export.heading')}>
          <ExportMenu onCopy={actions.onCopy} onSave={actions.onSave} />
        </Fold>
      )}
    </>
  );
}
