import type { ChosenWords } from './messages.ts';
import { pageSettingsOf } from './page-settings.ts';
import { insertReaderColours } from './reader-colours.ts';
import type { PageMessageHandlers, PopupMessageHandlers } from './receive-messages.ts';
import { changeSettings, hideVerdict, pausedBy, readKeptSettings, readSettings } from './settings.ts';

/** Gives the strings of a language that the extension has; nothing for any other. */
export type FindWords = (language: string) => ChosenWords | undefined;

/** The answers to pages about settings. */
export type SettingsForPages = Pick<PageMessageHandlers, 'page.settings' | 'page.words' | 'kind.hide'>;

/** The answers to the extension's own pages about settings. */
export type SettingsForOwnPages = Pick<PopupMessageHandlers, 'settings.get' | 'settings.set' | 'words.get'>;

/** What answering about settings takes from outside. */
export type SettingsAnswering = {
  readonly findWords: FindWords;
  /** Brings what is open in line with the settings. */
  readonly follow: () => Promise<void>;
};

/** The background's answers about settings: to pages how to paint, to the extension's own pages everything. */
export function answerSettings({ findWords, follow }: SettingsAnswering): {
  readonly page: SettingsForPages;
  readonly popup: SettingsForOwnPages;
} {
  const chosenWords = async () => {
    const { language } = await readSettings();
    return language === 'auto' ? undefined : findWords(language);
  };
  return {
    page: {
      'page.settings': async (_, sender) => {
        const settings = await readSettings();
        await insertReaderColours(sender, settings.colours);
        return { ...pageSettingsOf(settings), paused: pausedBy(settings, sender.host) !== undefined };
      },
      'page.words': chosenWords,
      'kind.hide': async ({ verdict }) => {
        await hideVerdict(verdict, true);
        await follow();
      },
    },
    popup: {
      'settings.get': readKeptSettings,
      'settings.set': async ({ change }) => {
        const settings = await changeSettings(change);
        await follow();
        return settings;
      },
      'words.get': chosenWords,
    },
  };
}
