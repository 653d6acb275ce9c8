import type { StringKey } from '../create-strings.ts';
import { useStrings } from '../strings.ts';
import type { PopupActions, PopupView } from './popup-view.ts';

type SilentView = Exclude<PopupView, { state: 'checked' }>;

/** What is to be said of a page without claims to show: one line, what it means for the reader, and what to do. */
export function Status({ view, actions }: { view: SilentView; actions: PopupActions }) {
  const { t } = useStrings();
  const { title, detail, offer } = describe(view, actions);
  const values = 'host' in view ? { host: view.host } : {};
  return (
    <>
      <section class="status" role="status">
        <h1 class="summary">{t(title, values)}</h1>
        <p class="detail">{t(detail, values)}</p>
      </section>
      {offer && (
        <p class="offer">
          <button type="button" class={offer.isMain ? 'main-button' : 'small-button'} onClick={offer.accept}>
            {t(offer.label)}
          </button>
        </p>
      )}
    </>
  );
}

type Description = {
  readonly title: StringKey;
  readonly detail: StringKey;
  /** What the reader can do about it. */
  readonly offer?: { readonly label: StringKey; readonly accept: () => void; readonly isMain: boolean };
};

function describe(view: SilentView, { onCheck, onAskAccess, onRetry }: PopupActions): Description {
  switch (view.state) {
    case 'restricted':
      return {
        title: 'popup.restricted.title',
        detail: view.why ? `popup.restricted.${view.why}-detail` : 'popup.restricted.detail',
      };
    case 'no-access':
      return {
        title: 'popup.no-access.title',
        detail: 'popup.no-access.detail',
        offer: { label: 'popup.no-access.ask', accept: () => onAskAccess(view.site), isMain: true },
      };
    case 'quiet':
      return {
        title: 'popup.quiet.title',
        detail: 'popup.quiet.detail',
        offer: { label: 'popup.quiet.check', accept: onCheck, isMain: false },
      };
    case 'waiting':
      return {
        title: 'popup.waiting.title',
        detail: 'popup.waiting.detail',
        offer: { label: 'popup.check', accept: onCheck, isMain: true },
      };
    case 'reading':
      return { title: 'popup.reading.title', detail: 'popup.reading.detail' };
    case 'failed':
      return {
        title: 'popup.failed.title',
        detail: 'popup.failed.detail',
        offer: { label: 'popup.check-again', accept: onCheck, isMain: true },
      };
    case 'error':
      return {
        title: 'popup.error.title',
        detail: 'popup.error.detail',
        offer: { label: 'popup.check-again', accept: onRetry, isMain: true },
      };
    case 'paused':
      return view.by === 'all'
        ? { title: 'popup.paused-all.title', detail: 'popup.paused-all.detail' }
        : { title: 'popup.paused-site.title', detail: 'popup.paused-site.detail' };
  }
}
