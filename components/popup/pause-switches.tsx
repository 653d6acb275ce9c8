import { useStrings } from '../strings.ts';
import type { PopupActions } from './popup-view.ts';

type Props = {
  host: string;
  /** What keeps pages of the host from being checked. */
  pausedBy: 'site' | 'all' | undefined;
} & Pick<PopupActions, 'onPauseSite' | 'onPauseAll'>;

/** Two switches: checking on this site, and anywhere. While all is paused, the site's cannot be moved. */
export function PauseSwitches({ host, pausedBy, onPauseSite, onPauseAll }: Props) {
  const { t } = useStrings();
  return (
    <footer class="switches">
      <Switch
        label={t('popup.switch.site')}
        on={pausedBy === undefined}
        disabled={pausedBy === 'all'}
        onChange={(on) => onPauseSite(host, !on)}
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
