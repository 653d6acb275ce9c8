import type { Strings } from '../../components/create-strings.ts';
import type { PopupActions } from '../../components/popup/popup-view.ts';
import { takeAway } from '../../components/report/take-away.ts';
import { openOptions } from '../../platform/open-pages.ts';
import { openReport } from '../../platform/open-report.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { askAccess } from '../../platform/site-access.ts';

type TabOfPopup = {
  /** Nothing where the window has no tab: then nothing is offered that needs one. */
  readonly tab: number | undefined;
  readonly strings: Strings;
  /** Draws the popup anew from what is known now; `isUnkept` where the reader's choice could not be kept. */
  readonly refresh: (isUnkept?: boolean) => Promise<void>;
};

/** What the reader's choices in the popup do to the tab in front. */
export function actOnTab({ tab, strings, refresh }: TabOfPopup): PopupActions {
  const keep = async (choice: Promise<unknown>) => {
    try {
      await choice;
      await refresh();
    } catch (error) {
      console.warn('Plumbline: a choice is not kept', error);
      await refresh(true);
    }
  };
  return {
    ...takeAway(async () => (tab === undefined ? undefined : sendMessage('tab.report', { tab })), strings),
    onShowClaim: async (claim) => {
      if (tab !== undefined) await sendMessage('tab.show-claim', { tab, claim });
      window.close();
    },
    onCheck: async () => {
      if (tab !== undefined) await sendMessage('tab.check', { tab });
    },
    onOpenReport: async () => {
      if (tab !== undefined) await openReport(tab);
      window.close();
    },
    onOpenOptions: async () => {
      await openOptions();
      window.close();
    },
    onAskAccess: async (site) => {
      if (await askAccess(site)) await refresh();
    },
    onRetry: () => refresh(),
    onPauseSite: async (host, paused) => {
      if (tab !== undefined) await keep(sendMessage('site.pause', { tab, host, paused }));
    },
    onPauseAll: (paused) => keep(sendMessage('all.pause', { paused })),
  };
}
