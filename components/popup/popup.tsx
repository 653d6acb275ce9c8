import { useStrings } from '../strings.ts';
import { CheckedReport } from './checked-report.tsx';
import { PauseSwitches } from './pause-switches.tsx';
import { PlumbMark } from './plumb-mark.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { Status } from './status.tsx';

/** The popup. Without a view, nothing is known of the tab yet, and only the frame is drawn. */
export function Popup({
  view,
  onShowClaim,
  onPauseSite,
  onPauseAll,
}: { view: PopupView | undefined } & PopupActions) {
  const { t } = useStrings();
  return (
    <>
      <header class="masthead">
        <PlumbMark />
        <span class="masthead-name">{t('extension.name')}</span>
        {view && view.state !== 'restricted' && <span class="masthead-host">{view.host}</span>}
      </header>
      <main aria-busy={!view || view.state === 'reading'}>
        {view?.state === 'checked' ? (
          <CheckedReport page={view} onShowClaim={onShowClaim} />
        ) : (
          view && <Status view={view} />
        )}
      </main>
      {view && view.state !== 'restricted' && (
        <PauseSwitches view={view} onPauseSite={onPauseSite} onPauseAll={onPauseAll} />
      )}
    </>
  );
}
