import { checkTab } from '../../platform/check-tab.ts';
import {
  answerMenus,
  createMenus,
  type MenuWords,
  markPaused,
  renameMenus,
} from '../../platform/context-menus.ts';
import { forgetSelections, openSelection } from '../../platform/selected-text.ts';
import { pauseHost } from '../../platform/settings.ts';
import { toolbarState } from '../../platform/toolbar-state.ts';
import { readerStrings } from '../words/reader-strings.ts';

/** Puts our entries into context menus and has clicks on them done; `follow` brings open pages in line with settings. */
export function startMenus(follow: () => Promise<void>): {
  /** Writes the entries anew, in the language of now. */
  readonly rewrite: () => Promise<void>;
  /** Brings the words of the entries into the language of now. */
  readonly rename: () => Promise<void>;
  /** Sets the check mark for the tab in front. */
  readonly mark: (tab: number) => Promise<void>;
} {
  forgetSelections();
  answerMenus({
    'check-selection': openSelection,
    'check-page': checkTab,
    'pause-site': async ({ host, paused, isPrivate }) => {
      await pauseHost(host, paused, isPrivate);
      await follow();
    },
  });
  return {
    rewrite: async () => createMenus(await menuWords()),
    rename: async () => renameMenus(await menuWords()),
    mark: async (tab) => markPaused((await toolbarState(tab))?.kind === 'paused'),
  };
}

async function menuWords(): Promise<MenuWords> {
  const { t } = await readerStrings();
  return {
    'check-selection': t('menu.check-selection'),
    'check-page': t('menu.check-page'),
    'pause-site': t('menu.pause-site'),
  };
}
