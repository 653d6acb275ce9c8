import { useStrings } from '../strings.ts';
import type { PopupActions } from './popup-view.ts';

type Props = { host: string; site: string } & Pick<PopupActions, 'onAskAccess'>;

/** Says that the page is read this once, and offers to read the site by itself from now on. */
export function ThisTime({ host, site, onAskAccess }: Props) {
  const { t } = useStrings();
  return (
    <footer class="this-time">
      <p>{t('popup.this-time.detail', { host })}</p>
      <button type="button" class="small-button" onClick={() => onAskAccess(site)}>
        {t('popup.this-time.ask')}
      </button>
    </footer>
  );
}
