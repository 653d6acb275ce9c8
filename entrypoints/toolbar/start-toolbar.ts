import { activeTab } from '../../platform/active-tab.ts';
import { onWake } from '../../platform/on-wake.ts';
import { watchPrivateSites } from '../../platform/private-sites.ts';
import { drawAll, watchToolbar } from '../../platform/toolbar.ts';
import { watchFrontTab } from '../../platform/watch-front-tab.ts';
import { watchSettings } from '../../platform/watch-settings.ts';
import { startMenus } from './start-menus.ts';

/** Keeps the toolbar's buttons and the context menus true, through settings, tabs and restarts. */
export function startToolbar({
  draw,
  follow,
}: {
  /** Draws the button of a tab as things are now. */
  readonly draw: (tab: number) => Promise<void>;
  /** Brings open pages in line with the settings. */
  readonly follow: () => Promise<void>;
}): void {
  const menus = startMenus(follow);
  const bring = (words: () => Promise<void>) => async () => {
    await words();
    const tab = await activeTab();
    if (tab !== undefined) await menus.mark(tab);
    await drawAll(draw);
  };
  watchToolbar(draw);
  watchFrontTab(menus.mark);
  watchSettings(bring(menus.rename));
  watchPrivateSites(bring(menus.rename));
  onWake(bring(menus.rewrite));
}
