import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { followSettings } from './follow-settings.ts';
import { sendToPage } from './send-to-page.ts';
import { pausedBy, pauseHost, readSettings } from './settings.ts';
import { readTab } from './tab-states.ts';

/** The commands that readers give by keys of their choice: the names in the manifest. */
export const commands = ['claim-next', 'claim-previous', 'card-open', 'place-back', 'site-pause'] as const;
type Command = (typeof commands)[number];

/** Does what readers ask for by keyboard, in the tab in front. `clear` takes back what the toolbar says of a tab. */
export function answerCommands(clear: (tab: number) => Promise<void>): void {
  browser.commands.onCommand.addListener(async (name, given) => {
    const command = commands.find((each) => each === name);
    const tab = given ?? (await tabInFront());
    if (!command || tab?.id === undefined) return;
    if (command === 'site-pause') await switchSite(tab, clear);
    else await sendCommand(command, tab.id);
  });
}

async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function switchSite(
  { url = '', incognito }: Tabs.Tab,
  clear: (tab: number) => Promise<void>,
): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const { host } = new URL(url);
  await pauseHost(host, pausedBy(await readSettings(), host) !== 'site', incognito);
  await followSettings(clear);
}

async function sendCommand(command: Exclude<Command, 'site-pause'>, tab: number): Promise<void> {
  const page = await readTab(tab);
  if (!page) return;
  const to = { tab, frame: page.frame };
  if (command === 'card-open') await sendToPage(to, 'card.open', {});
  else if (command === 'place-back') await sendToPage(to, 'place.back', {});
  else await sendToPage(to, 'claim.step', { by: command === 'claim-next' ? 1 : -1 });
}
