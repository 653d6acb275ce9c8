import { badgeFor } from './badge.ts';
import { browser } from './browser.ts';
import { watchTabs } from './tab-states.ts';
import { type ToolbarState, toolbarState } from './toolbar-state.ts';

/** Says a state in words, for the button's tooltip and for screen readers. */
export type DescribeState = (state: ToolbarState) => Promise<string>;

/** The sizes that toolbars use, in pixels: a button is 16 wide, on screens with up to three pixels for one. */
const iconSizes = [16, 32, 48];

/**
 * Milliseconds without a change after which a button is drawn: a page that loads brings several within moments, in which
 * the reader waits for other things.
 */
const settleTime = 100;

const icons = { quiet: 'quiet', reading: 'quiet', paused: 'paused', coverage: 'claims' } as const;

/** Gives the function that draws the toolbar button of a tab as things are now: icon, badge and tooltip. */
export function toolbar(describe: DescribeState): (tab: number) => Promise<void> {
  const drawing = new Map<number, symbol>();
  return async (tabId) => {
    const turn = Symbol('turn');
    drawing.set(tabId, turn);
    const state = await toolbarState(tabId);
    // Of two drawings at once, the one that asked last knows best.
    if (drawing.get(tabId) !== turn) return;
    drawing.delete(tabId);
    if (!state) return;
    const { text, colour } = badgeFor(state.kind === 'coverage' ? state.claims : []);
    const path = Object.fromEntries(
      iconSizes.map((size) => [size, `/icon/${icons[state.kind]}/${size}.png`]),
    );
    try {
      await browser.action.setBadgeText({ tabId, text });
      await browser.action.setIcon({ tabId, path });
      await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
      await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
      await browser.action.setTitle({ tabId, title: await describe(state) });
    } catch (error) {
      // The tab may close at any of these steps.
      console.debug(`Plumbline: the button of tab ${tabId} stays as it is`, error);
    }
  };
}

/** Has a tab's button drawn anew when it shows another page, or when something else is known of its page. */
export function watchToolbar(draw: (tab: number) => Promise<void>): void {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  const drawSoon = (tab: number) => {
    clearTimeout(waiting.get(tab));
    const drawNow = () => {
      waiting.delete(tab);
      draw(tab);
    };
    waiting.set(tab, setTimeout(drawNow, settleTime));
  };
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status !== undefined) drawSoon(tab);
  });
  watchTabs(drawSoon);
}

/** Draws the buttons of all tabs. */
export async function drawAll(draw: (tab: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : draw(id))));
}
