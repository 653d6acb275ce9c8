import type { LoadedBrowser } from '../../cli/browsers/loaded-browser.ts';

/** All that the extension has stored, by area and key. */
export type Stored = Record<'local' | 'sync' | 'session', Record<string, unknown>>;

/** Writes what is stored into an attribute of the document: answers of the extension's interface come later. */
const ask = `
  Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null))).then(
    ([local, sync, session]) => {
      document.documentElement.dataset.stored = JSON.stringify({ local, sync, session });
    },
  );`;

/** Reads all that the extension has stored, on a page of its own. */
export async function readStored(loaded: LoadedBrowser): Promise<Stored> {
  const page = await loaded.openOwnPage('options.html');
  // Firefox's privileged scripts do not see what a page's own see, unless they act as one.
  const run = `(globalThis.Components?.utils
    ? Components.utils.evalInSandbox(${JSON.stringify(ask)}, Components.utils.Sandbox(window, { sandboxPrototype: window.wrappedJSObject, wantXrays: false }))
    : (0, eval)(${JSON.stringify(ask)}))`;
  const answer = await page.waitFor(
    `document.documentElement.dataset.stored ?? (document.documentElement.dataset.stored === undefined && (globalThis.asked ??= (${run}, true), false))`,
  );
  await page.close();
  // Made by the script above.
  return JSON.parse(String(answer)) as Stored;
}
