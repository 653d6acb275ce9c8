import { defineBackground } from 'wxt/utils/define-background';
import { describeState } from '../components/describe-state.ts';
import { checkInLanguage } from '../core/check-in-language.ts';
import { bundledStories, bundledStory } from '../core/pack/bundled-story.ts';
import { answerCommands } from '../platform/answer-commands.ts';
import { answerPages } from '../platform/answer-pages.ts';
import { answerPopup } from '../platform/answer-popup.ts';
import { answerSettings } from '../platform/answer-settings.ts';
import { followSettings } from '../platform/follow-settings.ts';
import { forgetLeftPages } from '../platform/forget-left-pages.ts';
import { leaveWithdrawnSites } from '../platform/leave-withdrawn-sites.ts';
import { welcomeOnce } from '../platform/open-pages.ts';
import { forgetPrivateSites } from '../platform/private-sites.ts';
import { readGrantedSites } from '../platform/read-granted-sites.ts';
import { readOnAfterUpdate } from '../platform/read-on-after-update.ts';
import { receiveMessages } from '../platform/receive-messages.ts';
import { toolbar } from '../platform/toolbar.ts';
import { followLoss, followSync } from '../platform/watch-settings.ts';
import { startToolbar } from './toolbar/start-toolbar.ts';
import { readerStrings } from './words/reader-strings.ts';
import { wordsFor } from './words/words-for.ts';

/**
 * Runs the engine for all tabs: a service worker in Chrome, an event page in Firefox. Either may be put to sleep
 * at any time and woken by an event, so listeners are added at once and nothing is remembered in variables.
 *
 * Tabs that were open before an install stay quiet until they are loaded again: a page that the reader opened without
 * us is left as it is.
 */
export default defineBackground({
  type: 'module',
  main() {
    const draw = toolbar(async (state) => describeState(state, await readerStrings()));
    const follow = () => followSettings(draw);
    const settings = answerSettings({ wordsFor, follow });

    receiveMessages(
      {
        ...settings.page,
        ...answerPages({
          check: (page) => checkInLanguage(page, bundledStories).result,
          story: bundledStory,
          early: settings.early,
        }),
      },
      { ...settings.popup, ...answerPopup({ story: bundledStory, clear: draw }) },
    );
    readGrantedSites();
    leaveWithdrawnSites(draw);
    readOnAfterUpdate();
    forgetLeftPages(draw);
    forgetPrivateSites(follow);
    answerCommands(draw);
    followSync(follow);
    followLoss(follow);
    startToolbar({ draw, follow });
    welcomeOnce();
  },
});
