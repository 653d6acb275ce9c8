import type { CardActions } from '../../components/card/card-actions.ts';
import type { Strings } from '../../components/create-strings.ts';
import type { Claim } from '../../core/claims/claim.ts';
import { copyText } from '../../page/copy-text.ts';
import { extensionVersion } from '../../platform/extension-version.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** What the buttons of a card do to the page and to the settings. */
export function doWithCards({
  hide,
  close,
  say,
  strings: { t },
}: {
  /** Paints a claim no more in this page. */
  readonly hide: (claim: Claim) => void;
  readonly close: () => void;
  readonly say: (text: string) => void;
  readonly strings: Strings;
}): Omit<CardActions, 'isPinned' | 'onPin'> {
  return {
    copy: copyText,
    version: extensionVersion(),
    onHideClaim: (claim) => {
      close();
      hide(claim);
      say(t('announce.hidden'));
    },
    onHideKind: async (claim) => {
      const { verdict } = claim;
      close();
      try {
        await sendMessage('kind.hide', { verdict });
        say(t('announce.kind-hidden', { verdict: t(`verdict.${verdict}`) }));
      } catch (error) {
        // No settings can be kept: at least what was pointed at goes.
        hide(claim);
        say(t('fault.not-kept'));
        console.debug('Plumbline: the choice is not kept', error);
      }
    },
  };
}
