import { useStrings } from '../strings.ts';
import { CheckedReport } from './checked-report.tsx';
import { PauseSwitches } from './pause-switches.tsx';
import { PlumbMark } from './plumb-mark.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { Status } from './status.tsx';

/** The popup. Without a view, nothing is known of the tab yet, and only the frame is drawn. */
export function Popup({ view, actions }: { view: PopupView | undefined; actions: PopupActions }) {
  const { t } = useStrings();
  const onSite = view && 'host' in view ? view : undefined;
  return (
    <>
      <header class="masthead">
        <PlumbMark />
        <span class="masthead-name">{t('extension.name')}</span>
        {onSite && <span class="masthead-host">{onSite.host}</span>}
      </header>
      <main aria-busy={!view || view.state === 'reading'}>
        {view?.state === 'checked' ? (
          <CheckedReport page={view} actions={actions} />
        ) : (
          view && <Status view={view} actions={actions} />
        )}
      </main>
      {onSite && onSite.state !== 'no-access' && (
        <PauseSwitches
          host={onSite.host}
          pausedBy={onSite.state === 'paused' ? onSite.by : undefined}
          onPauseSite={actions.onPauseSite}
          onPauseAll={actions.onPauseAll}
        />
      )}
    </>
  );
}
