import { defineBackground } from 'wxt/utils/define-background';
import { createStrings } from '../components/create-strings.ts';
import { describeClaims } from '../components/popup/describe-claims.ts';
import { checkInLanguage } from '../core/check-in-language.ts';
import { bundledStories, bundledStory } from '../core/pack/bundled-story.ts';
import { answerCommands } from '../platform/answer-commands.ts';
import { answerPages } from '../platform/answer-pages.ts';
import { answerPopup } from '../platform/answer-popup.ts';
import { answerSettings } from '../platform/answer-settings.ts';
import { badgeFor, showBadge } from '../platform/badge.ts';
import { followPauses, tellSettings } from '../platform/follow-settings.ts';
import { forgetLeftPages } from '../platform/forget-left-pages.ts';
import { interfaceLanguage, messageText } from '../platform/message-text.ts';
import { receiveMessages } from '../platform/receive-messages.ts';

/**
 * Runs the engine for all tabs: a service worker in Chrome, an event page in Firefox. Either may be put to sleep
 * at any time and woken by an event, so listeners are added at once and nothing is remembered in variables.
 *
 * Tabs that were open before an install or update stay quiet until they are loaded again: a page that the reader
 * opened without us is left as it is.
 */
export default defineBackground(() => {
  const strings = createStrings(messageText, interfaceLanguage());
  const clear = (tab: number) => showBadge(tab, badgeFor([]), strings.t('extension.action'));

  const settings = answerSettings({
    findWords: () => undefined,
    follow: async () => {
      await tellSettings();
      await followPauses(clear);
    },
  });

  receiveMessages(
    {
      ...settings.page,
      ...answerPages({
        check: (page) => checkInLanguage(page, bundledStories).result,
        story: bundledStory,
        announce: (tab, { claims }) => showBadge(tab, badgeFor(claims), describeClaims(claims, strings)),
      }),
    },
    { ...settings.popup, ...answerPopup({ story: bundledStory, clear }) },
  );
  forgetLeftPages(clear);
  answerCommands(clear);
});
