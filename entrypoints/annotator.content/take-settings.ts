import type { annotatePage } from '../../page/annotate-page.ts';
import type { SettingsHere } from '../../platform/messages.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** Keeps the settings of the page, and brings it in line with those of now when it is told to. */
export function takeSettings({
  first,
  annotation,
  restart,
}: {
  readonly first: SettingsHere;
  readonly annotation: ReturnType<typeof annotatePage>;
  /** Begins anew: other words are not put into what is drawn already. */
  readonly restart: () => void;
}) {
  let now = first;
  let last: symbol | undefined;
  return {
    current: () => now,
    take: async () => {
      const turn = Symbol('turn');
      last = turn;
      const next = await sendMessage('page.settings', {});
      // Of two answers, the one that was asked for last knows best.
      if (last !== turn || JSON.stringify(next) === JSON.stringify(now)) return;
      if (next.language !== now.language) return restart();
      const { paused } = now;
      now = next;
      annotation.paintAs(next);
      if (next.paused !== paused) await annotation.pause(next.paused);
    },
  };
}
