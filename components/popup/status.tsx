import type { StringKey } from '../create-strings.ts';
import { useStrings } from '../strings.ts';
import type { PopupView } from './popup-view.ts';

/** What is to be said of a page without claims to show: one line, and what it means for the reader. */
export function Status({ view }: { view: Exclude<PopupView, { state: 'checked' }> }) {
  const { t } = useStrings();
  const [title, detail] = linesOf(view);
  const values = view.state === 'restricted' ? {} : { host: view.host };
  return (
    <section class="status" role="status">
      <h1 class="summary">{t(title, values)}</h1>
      <p class="detail">{t(detail, values)}</p>
    </section>
  );
}

function linesOf(view: Exclude<PopupView, { state: 'checked' }>): readonly [StringKey, StringKey] {
  switch (view.state) {
    case 'restricted':
      return ['popup.restricted.title', 'popup.restricted.detail'];
    case 'quiet':
      return ['popup.quiet.title', 'popup.quiet.detail'];
    case 'reading':
      return ['popup.reading.title', 'popup.reading.detail'];
    case 'paused':
      return view.by === 'all'
        ? ['popup.paused-all.title', 'popup.paused-all.detail']
        : ['popup.paused-site.title', 'popup.paused-site.detail'];
  }
}
