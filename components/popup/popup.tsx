import { Icon } from '../card/icon.tsx';
import { NotKept } from '../fault/not-kept.tsx';
import { useStrings } from '../strings.ts';
import { CheckedReport } from './checked-report.tsx';
import { PauseSwitches } from './pause-switches.tsx';
import { PlumbMark } from './plumb-mark.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { Status } from './status.tsx';
import { ThisTime } from './this-time.tsx';

type SiteView = Exclude<Extract<PopupView, { readonly host: string }>, { readonly state: 'no-access' }>;

type Props = {
  /** Without it, nothing is known of the tab yet, and only the frame is drawn. */
  view: PopupView | undefined;
  actions: PopupActions;
  /** Whether the reader's last choice could not be kept. */
  isUnkept?: boolean;
};

/** The popup. */
export function Popup({ view, actions, isUnkept = false }: Props) {
  const { t } = useStrings();
  const onSite = view && 'host' in view ? view : undefined;
  return (
    <>
      <header class="masthead">
        <PlumbMark />
        <span class="masthead-name">{t('extension.name')}</span>
        <span class="masthead-host">{onSite?.host}</span>
        <button
          type="button"
          class="masthead-options"
          aria-label={t('popup.options')}
          title={t('popup.options')}
          onClick={actions.onOpenOptions}
        >
          <Icon name="options" />
        </button>
      </header>
      {isUnkept && <NotKept />}
      <main aria-busy={!view || view.state === 'reading'}>
        {view?.state === 'checked' ? (
          <CheckedReport page={view} actions={actions} />
        ) : (
          view && <Status view={view} actions={actions} />
        )}
      </main>
      {onSite && onSite.state !== 'no-access' && <Foot view={onSite} actions={actions} />}
    </>
  );
}

/** Who may read the site: a page that is read this once has nothing to pause. */
function Foot({ view, actions }: { view: SiteView; actions: PopupActions }) {
  const { host } = view;
  if (view.state !== 'paused' && view.site !== undefined)
    return <ThisTime host={host} site={view.site} onAskAccess={actions.onAskAccess} />;
  return (
    <PauseSwitches
      host={host}
      pausedBy={view.state === 'paused' ? view.by : undefined}
      onPauseSite={actions.onPauseSite}
      onPauseAll={actions.onPauseAll}
    />
  );
}
