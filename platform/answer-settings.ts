import type { PageSender } from './identify-sender.ts';
import type { EarlyAnswers, SettingsHere, Words } from './messages.ts';
import { pageSettingsOf } from './page-settings.ts';
import { insertReaderColours } from './reader-colours.ts';
import type { PageMessageHandlers, PopupMessageHandlers } from './receive-messages.ts';
import { changeSettings, hideVerdict, pausedBy, readKeptSettings, readSettings } from './settings.ts';
import type { Settings } from './settings-schema.ts';

/** Gives the strings in the language that the reader chose, or else in the browser's. */
export type WordsFor = (chosen: Settings['language']) => Words;

/** The answers to pages about settings. */
export type SettingsForPages = Pick<PageMessageHandlers, 'page.settings' | 'page.words' | 'kind.hide'>;

/** The answers to the extension's own pages about settings. */
export type SettingsForOwnPages = Pick<PopupMessageHandlers, 'settings.get' | 'settings.set' | 'words.get'>;

/** What answering about settings takes from outside. */
export type SettingsAnswering = {
  readonly wordsFor: WordsFor;
  /** Brings what is open in line with the settings. */
  readonly follow: () => Promise<void>;
};

/** The background's answers about settings: to pages how to paint, to the extension's own pages everything. */
export function answerSettings({ wordsFor, follow }: SettingsAnswering): {
  readonly page: SettingsForPages;
  readonly popup: SettingsForOwnPages;
  /** What a page's annotator asks first, answered by the settings of now. */
  readonly early: (settings: Settings, sender: PageSender) => Promise<EarlyAnswers>;
} {
  const settingsHere = async (settings: Settings, sender: PageSender): Promise<SettingsHere> => {
    await insertReaderColours(sender, settings.colours);
    return { ...pageSettingsOf(settings), paused: pausedBy(settings, sender.host) !== undefined };
  };
  const words = async () => wordsFor((await readSettings()).language);
  return {
    early: async (settings, sender) => ({
      'page.settings': await settingsHere(settings, sender),
    }),
    page: {
      'page.settings': async (_, sender) => settingsHere(await readSettings(), sender),
      'page.words': words,
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
      'words.get': words,
    },
  };
}
