import { render } from 'preact';
import { createStrings } from '../../components/create-strings.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { StringsContext } from '../../components/strings.ts';
import { activeTab } from '../../platform/active-tab.ts';
import { inOrder } from '../../platform/in-order.ts';
import { interfaceLanguage, messageText } from '../../platform/message-text.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { watchTab } from '../../platform/tab-states.ts';

const strings = createStrings(messageText, interfaceLanguage());
document.documentElement.lang = strings.language;

const tab = await activeTab();

const oneAtATime = inOrder();

/** Asks the background for what is known of the tab, and draws it: in order, so that no old answer is drawn last. */
const refresh = () => oneAtATime(draw);

async function draw(): Promise<void> {
  const view =
    tab === undefined ? ({ state: 'restricted' } as const) : await sendMessage('tab.state', { tab });
  render(
    <StringsContext.Provider value={strings}>
      <Popup
        view={view}
        onShowClaim={async (claim) => {
          if (tab !== undefined) await sendMessage('tab.show-claim', { tab, claim });
          window.close();
        }}
        onPauseSite={async (host, paused) => {
          await sendMessage('site.pause', { host, paused });
          await refresh();
        }}
        onPauseAll={async (paused) => {
          await sendMessage('all.pause', { paused });
          await refresh();
        }}
      />
    </StringsContext.Provider>,
    document.body,
  );
}

if (tab !== undefined) watchTab(tab, refresh);
await refresh();
