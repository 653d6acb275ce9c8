import type { Browser, Page } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';

/** A page of the extension's own. */
export type OwnPage = {
  /** Waits until an expression is truthy in the page's document, and gives its value, which must be plain data. */
  waitFor(expression: string): Promise<unknown>;
  /** Presses the first element that a selector finds, once it is there, as a reader does: with all that this allows. */
  press(selector: string): Promise<void>;
};

/** The extension's real popup, opened from the toolbar. */
export type Popup = OwnPage & {
  /** A PNG of the whole popup. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** A page of the extension's own, in a tab of its own. */
export type OwnTab = OwnPage & {
  /** A PNG of the whole page, beyond the window too. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** A page of the extension's own, in a window of its own. */
export type OwnWindow = OwnPage & { close(): Promise<void> };

/** A choice in a page's context menu. */
export type MenuChoice = {
  /** The entry's name in the extension. */
  readonly entry: string;
  /** Where in the page the menu is opened, in CSS pixels of the window. */
  readonly point: { readonly x: number; readonly y: number };
  /** Whether the entry carries a check mark once it is chosen. */
  readonly checked?: boolean;
};

/** A running browser with the extension in it, driven alike in both families. */
export type LoadedBrowser = {
  readonly found: FoundBrowser;
  readonly browser: Browser;
  /** Opens the popup on a page's tab, as a click on the toolbar's button does. */
  openPopup(page: Page): Promise<Popup>;
  /** The page of the extension in the tab in front, once it is there. `name` is its file's. */
  ownPage(name: string): Promise<OwnPage>;
  /** Opens a page of the extension in a tab of its own, by its file's name. `close` ends the tab. */
  openOwnPage(name: string): Promise<OwnTab>;
  /** The page of the extension in a window of its own, once it is there. `name` is its file's. */
  ownWindow(name: string): Promise<OwnWindow>;
  /** Chooses one of the extension's entries in the context menu of a page. */
  chooseInMenu(page: Page, choice: MenuChoice): Promise<void>;
  /** Takes all sites from the extension, as the browser lets its reader do. */
  withholdAccess(): Promise<void>;
  /** Presses the toolbar's button on a page of a site that is kept from the extension. */
  letInOnce(page: Page): Promise<void>;
  /** Presses the popup's button that asks for the site of a page, and says yes; Chromium's question is passed by. */
  allowAccess(page: Page, selector: string): Promise<void>;
  /** Gives one of the extension's commands in a page's tab, as its keys do. */
  command(page: Page, name: string): Promise<void>;
  /** What stands on the toolbar's button for a page's tab; empty where nothing does. */
  badgeText(page: Page): Promise<string>;
  /** The text inside a closed shadow root of the page; empty where its host is absent. `host` is a selector. */
  shadowText(page: Page, host: string): Promise<string>;
  /** The middle of what a selector finds there, for the pointer. */
  shadowPoint(page: Page, host: string, selector: string): Promise<{ x: number; y: number }>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
};

/** Wraps an expression so that it gives its first truthy value, now or after a change in the document, as JSON. */
export function whenTruthy(expression: string): string {
  return `new Promise((resolve, reject) => {
    const check = () => {
      try {
        const value = (${expression});
        if (!value) return;
        observer.disconnect();
        resolve(JSON.stringify(value));
      } catch (error) {
        observer.disconnect();
        reject(error);
      }
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    check();
  })`;
}
