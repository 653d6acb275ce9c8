import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { useStrings } from '../strings.ts';
import type { CardActions } from './card-actions.ts';
import { CopyButton } from './copy-button.tsx';
import { reportText } from './report-text.ts';

/** The text of a report, to be read, changed and copied. Nothing is sent. */
export function ReportClaim({
  claim,
  story,
  actions,
  onBack,
}: {
  claim: Claim;
  story: StoryView;
  actions: CardActions;
  onBack: () => void;
}) {
  const strings = useStrings();
  const { t } = strings;
  const [text, setText] = useState(() => reportText(claim, story, actions.version, strings));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <section class="report">
      <label for="report">{t('card.report')}</label>
      <p id="report-note">{t('report-verdict.note')}</p>
      <textarea
        id="report"
        ref={field}
        aria-describedby="report-note"
        rows={8}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="report-buttons">
        <CopyButton label={t('report-verdict.copy')} text={() => text} copy={actions.copy} />
        <button type="button" class="text-button" onClick={onBack}>
          {t('report-verdict.back')}
        </button>
      </div>
    </section>
  );
}
