import { useStrings } from '../strings.ts';
import type { PopupActions, PopupView } from './popup-view.ts';

type Props = { view: Exclude<PopupView, { state: 'restricted' }> } & Pick<
  PopupActions,
  'onPauseSite' | 'onPauseAll'
>;

/** Two switches: checking on this site, and anywhere. While all is paused, the site's cannot be moved. */
export function PauseSwitches({ view, onPauseSite, onPauseAll }: Props) {
  const { t } = useStrings();
  const pausedBy = view.state === 'paused' ? view.by : undefined;
  return (
    <footer class="switches">
      <Switch
        label={t('popup.switch.site')}
        on={pausedBy === undefined}
        disabled={pausedBy === 'all'}
        onChange={(on) => onPauseSite(view.host, !on)}
      />
      <Switch label={t('popup.switch.all')} on={pausedBy !== 'all'} onChange={(on) => onPauseAll(!on)} />
    </footer>
  );
}

function Switch(props: { label: string; on: boolean; disabled?: boolean; onChange: (on: boolean) => void }) {
  const { label, on, disabled = false, onChange } = props;
  return (
    <label class="switch">
      <span class="switch-label">{label}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch-knob"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
