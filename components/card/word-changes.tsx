import { Fragment } from 'preact';
import type { WordChange } from '../../core/claims/claim.ts';
import { useStrings } from '../strings.ts';

/** A page's quotation beside the published statement, word by word: signs and lines tell them apart, not colour alone. */
export function WordChanges({ changes }: { changes: readonly WordChange[] }) {
  const { t } = useStrings();
  return (
    <section class="part">
      <h3>{t('card.word-by-word')}</h3>
      <p class="changes">{changes.map(Change)}</p>
      <p class="changes-key">{t('card.legend', { added: '+', left: '−' })}</p>
    </section>
  );
}

function Change({ kind, text }: WordChange, index: number) {
  const words = text.trim();
  return (
    <Fragment key={index}>
      {kind === 'added' ? <ins>{words}</ins> : kind === 'left-out' ? <del>{words}</del> : words}{' '}
    </Fragment>
  );
}
