import { factsLeftOut } from '../../core/claims/facts-left-out.ts';
import type { ReportedPage } from '../../core/export/reported-page.ts';
import { countVerdicts } from '../popup/count-verdicts.ts';
import { CoverageSigns } from '../popup/coverage-signs.tsx';
import { PlumbMark } from '../popup/plumb-mark.tsx';
import { VerdictBar } from '../popup/verdict-bar.tsx';
import { speakStory } from '../speak-story.ts';
import { useStrings } from '../strings.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { type ExportActions, ExportMenu } from './export-menu.tsx';
import { FactEvidence } from './fact-evidence.tsx';
import { FindingList } from './finding-list.tsx';
import { ReportHead } from './report-head.tsx';
import { VerdictLegend } from './verdict-legend.tsx';

/** Everything on one checked page, to read, to print or to take away. */
export function Report({
  page: checked,
  onPrint,
  ...actions
}: { page: ReportedPage; onPrint: () => void } & ExportActions) {
  const strings = useStrings();
  const { t } = strings;
  const page = { ...checked, story: speakStory(checked.story, strings) };
  const { result, story } = page;
  const counts = countVerdicts(result.claims);
  const left =
    result.coverage.kind === 'coverage' ? factsLeftOut(Object.values(story.facts), result.claims) : [];
  return (
    <>
      <header class="strip">
        <PlumbMark />
        <span class="strip-name">{t('report.title')}</span>
        <button type="button" class="small-button" onClick={onPrint}>
          {t('report.print')}
        </button>
      </header>
      <main>
        <ReportHead page={page} />
        {counts.length > 0 && <VerdictBar counts={counts} />}
        <VerdictLegend counts={counts} />
        <FindingList result={result} />
        {result.claims.length > 0 && (
          <section>
            <h2>{t('report.claims')}</h2>
            {result.claims.map((claim, index) => (
              <ClaimEntry key={index} claim={claim} index={index} page={page} />
            ))}
          </section>
        )}
        {left.length > 0 && (
          <section>
            <h2>{t('popup.left-out.heading', { count: left.length })}</h2>
            <ul class="left-out">
              {left.map((fact) => (
                <li key={fact.id} class="left-fact">
                  <p>{fact.statement}</p>
                  <FactEvidence fact={fact} url={story.source.url} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="why-checked">
          <h2>
            {t(result.coverage.kind === 'none' ? 'popup.evidence.heading-none' : 'popup.evidence.heading')}
          </h2>
          <CoverageSigns coverage={result.coverage} />
        </section>
        <section class="take-away">
          <h2>{t('export.heading')}</h2>
          <ExportMenu {...actions} />
        </section>
        <p class="caution">{t('report.caution')}</p>
      </main>
    </>
  );
}
