import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupView } from '../../components/popup/popup-view.ts';
import { StringsContext } from '../../components/strings.ts';
import { activeTab } from '../../platform/active-tab.ts';
import { inOrder } from '../../platform/in-order.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { watchTab } from '../../platform/tab-states.ts';
import { pageStrings } from '../words/page-strings.ts';
import { actOnTab } from './act-on-tab.ts';

const strings = await pageStrings();

const tab = await activeTab();
const oneAtATime = inOrder();

/** Asks the background for what is known of the tab, and draws it: in order, so that no old answer is drawn last. */
const refresh = (isUnkept = false) => oneAtATime(async () => draw(await readView(), isUnkept));
const actions = actOnTab({ tab, strings, refresh });

async function readView(): Promise<PopupView> {
  if (tab === undefined) return { state: 'restricted' };
  try {
    return await sendMessage('tab.state', { tab });
  } catch (error) {
    // Said in the popup; the log serves whoever looks for more.
    console.warn('Plumbline: nothing known of this tab', error);
    return { state: 'error' };
  }
}

function draw(view: PopupView, isUnkept: boolean): void {
  render(
    <StringsContext.Provider value={strings}>
      <Popup view={view} actions={actions} isUnkept={isUnkept} />
    </StringsContext.Provider>,
    document.body,
  );
}

if (tab !== undefined) watchTab(tab, () => refresh());
await refresh();
