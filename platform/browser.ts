import browser from 'webextension-polyfill';

/**
 * The extension API for the background and the extension's own pages, the same in every browser. Scripts in pages
 * have `page-browser.ts` instead, which is bare and weighs nothing.
 */
export { browser };
