import { type Browser, launch } from 'puppeteer-core';
import { allowChromiumAccess, pressChromiumButton, withholdChromiumAccess } from './chromium-access.ts';
import {
  chooseInChromiumMenu,
  chromiumBadgeText,
  chromiumOwnPage,
  chromiumOwnWindow,
  chromiumShadowText,
  closeChromiumWelcome,
  giveChromiumCommand,
  openChromiumOwnPage,
  openChromiumPopup,
} from './chromium-extension.ts';
import type { FoundBrowser } from './find-browser.ts';
import { allowFirefoxAccess, withholdFirefoxAccess } from './firefox-access.ts';
import {
  closeFirefoxWelcome,
  firefoxBadgeText,
  firefoxOwnPage,
  firefoxShadowText,
  giveFirefoxCommand,
  openFirefoxOwnPage,
  openFirefoxPopup,
} from './firefox-extension.ts';
import { chooseInFirefoxMenu } from './firefox-menu.ts';
import { firefoxOwnWindow } from './firefox-own-window.ts';
import { firefoxWindow, speakInFirefox } from './firefox-window.ts';
import {
  chromiumArguments,
  environmentFor,
  firefoxArguments,
  firefoxPreferences,
  type LaunchSettings,
  pageSize,
} from './launch-settings.ts';
import type { LoadedBrowser } from './loaded-browser.ts';
import { chromiumShadowPoint, firefoxShadowPoint } from './shadow-point.ts';

/** How the browser is started; `watch` is given it before the extension is in it. */
export type LaunchOptions = Omit<LaunchSettings, 'headless'> & {
  readonly watch?: (browser: Browser) => void;
};

/** Starts a browser on a new, temporary profile and loads the extension of a folder into it. */
export async function launchBrowser(
  found: FoundBrowser,
  extensionFolder: string,
  headless: boolean,
  { watch, ...options }: LaunchOptions = {},
): Promise<LoadedBrowser> {
  const settings = { ...options, headless };
  const browser = await launch({
    browser: found.family,
    executablePath: found.path,
    headless,
    enableExtensions: true,
    // Extensions can be loaded over a pipe alone in Chrome; Firefox knows only the socket.
    pipe: found.family === 'chrome',
    defaultViewport: headless ? pageSize : null,
    args: found.family === 'chrome' ? chromiumArguments(settings) : firefoxArguments(headless),
    extraPrefsFirefox: firefoxPreferences(settings),
    env: { ...process.env, ...environmentFor(settings) },
    ...(found.family === 'chrome' &&
      options.downloads !== undefined && {
        downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
      }),
    // The caller ends the browser in order, with its server; a second handler would cut that short.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    watch?.(browser);
    // Firefox has the words of its own language alone: it is told to take ours for its own before it meets the extension.
    if (found.family === 'firefox' && options.language !== undefined)
      await speakInFirefox(await firefoxWindow(browser), options.language);
    const extensionId = await browser.installExtension(extensionFolder);
    const { closeWelcome, ...driven } = await drive(found, browser, extensionId);
    await closeWelcome();
    return { found, browser, close: () => browser.close(), ...driven };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

type Driven = Omit<LoadedBrowser, 'found' | 'browser' | 'close'> & {
  /** Waits for the page that opens after installation, and closes it: it would take the front from another. */
  closeWelcome(): Promise<void>;
};

async function drive(found: FoundBrowser, browser: Browser, extensionId: string): Promise<Driven> {
  if (found.family === 'chrome') {
    return {
      openPopup: (page) => openChromiumPopup(browser, extensionId, page),
      ownPage: (name) => chromiumOwnPage(browser, extensionId, name),
      openOwnPage: (name) => openChromiumOwnPage(browser, extensionId, name),
      ownWindow: (name) => chromiumOwnWindow(browser, extensionId, name),
      chooseInMenu: (page, choice) => chooseInChromiumMenu(browser, extensionId, page, choice),
      withholdAccess: () => withholdChromiumAccess(browser, extensionId),
      letInOnce: (page) => pressChromiumButton(browser, extensionId, page),
      allowAccess: (page) => allowChromiumAccess(browser, extensionId, page),
      command: (page, name) => giveChromiumCommand(browser, extensionId, page, name),
      badgeText: (page) => chromiumBadgeText(browser, extensionId, page),
      shadowText: chromiumShadowText,
      shadowPoint: chromiumShadowPoint,
      closeWelcome: () => closeChromiumWelcome(browser),
    };
  }
  const window = await firefoxWindow(browser);
  return {
    openPopup: async (page) => {
      await page.bringToFront();
      return openFirefoxPopup(window, extensionId);
    },
    ownPage: (name) => firefoxOwnPage(window, name),
    openOwnPage: (name) => openFirefoxOwnPage(window, extensionId, name),
    ownWindow: (name) => firefoxOwnWindow(window, name),
    chooseInMenu: async (page, choice) => {
      await page.bringToFront();
      await chooseInFirefoxMenu(window, extensionId, page, choice);
    },
    withholdAccess: () => withholdFirefoxAccess(window, extensionId),
    letInOnce: async (page) => {
      await page.bringToFront();
      await (await openFirefoxPopup(window, extensionId)).close();
    },
    allowAccess: (_, selector) => allowFirefoxAccess(window, selector),
    command: async (page, name) => {
      await page.bringToFront();
      await giveFirefoxCommand(window, extensionId, name);
    },
    badgeText: async (page) => {
      await page.bringToFront();
      return firefoxBadgeText(window, extensionId);
    },
    shadowText: async (page, host) => {
      await page.bringToFront();
      return firefoxShadowText(window, host);
    },
    shadowPoint: async (page, host, selector) => {
      await page.bringToFront();
      return firefoxShadowPoint(window, host, selector);
    },
    closeWelcome: () => closeFirefoxWelcome(window),
  };
}
