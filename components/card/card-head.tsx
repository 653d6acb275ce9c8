import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../core/claims/claim.ts';
import { useStrings } from '../strings.ts';
import type { CardActions } from './card-actions.ts';
import { Icon } from './icon.tsx';
import { VerdictSign } from './verdict-sign.tsx';

/** The verdict in words with its sign, and the buttons that keep, open and close. `children` stand between. */
export function CardHead({
  verdict,
  actions,
  isMoreOpen,
  onMore,
  onClose,
  children,
}: {
  verdict: Verdict;
  actions: CardActions | undefined;
  isMoreOpen: boolean;
  onMore: () => void;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const { t } = useStrings();
  return (
    <header>
      <VerdictSign verdict={verdict} size={26} />
      <h2 id="verdict">{t(`verdict.${verdict}`)}</h2>
      {children}
      <div class="buttons">
        {actions && (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={t('card.pin')}
              title={t('card.pin')}
              aria-pressed={actions.isPinned}
              onClick={() => actions.onPin(!actions.isPinned)}
            >
              <Icon name="pin" thick={1.4} />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t('card.more')}
              title={t('card.more')}
              aria-expanded={isMoreOpen}
              onClick={onMore}
            >
              <Icon name="more" thick={2.2} />
            </button>
          </>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('card.close')}
          title={t('card.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}
