import type { FirefoxWindow } from './firefox-window.ts';
import { type OwnPage, type OwnTab, type Popup, whenTruthy } from './loaded-browser.ts';

const popupBrowser = `document.querySelector('.webextension-popup-browser')`;

/** Opens the extension's popup in Firefox's selected tab. */
export async function openFirefoxPopup(window: FirefoxWindow, extensionId: string): Promise<Popup> {
  await closePopup(window);
  await window.run(`
    const { browserAction } = ${browserAction(extensionId)};
    const shown = new Promise((resolve) => document.addEventListener('popupshown', resolve, { once: true }));
    window.focus();
    // As by a press: the page is read this once where the reader keeps the extension out of its site.
    await browserAction.openPopup(window, false);
    await shown;`);
  const inPopup = (expression: string) => window.run(inDocument(popupBrowser, expression));
  return {
    ...firefoxDocument(window, popupBrowser),
    screenshot: async () => {
      await inPopup(laidOutIn(await window.run(`return ${popupBrowser}.getBoundingClientRect().toJSON();`)));
      return drawn(window, popupBrowser, 'null');
    },
    close: () => closePopup(window),
  };
}

/** Closes the popup that is open, or waits for one that closes itself. Does nothing where there is none. */
async function closePopup(window: FirefoxWindow): Promise<void> {
  await window.run(`
    const panel = ${popupBrowser}?.closest('panel');
    if (!panel || panel.state === 'closed') return;
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await hidden;`);
}

/** A PNG of a part of a `<browser>`'s document: of what is seen of it where that is null. */
async function drawn(window: FirefoxWindow, browser: string, part: string): Promise<Uint8Array> {
  const picture = await window.run(`
    const snapshot = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(${part}, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = snapshot.width;
    canvas.height = snapshot.height;
    canvas.getContext('2d').drawImage(snapshot, 0, 0);
    return canvas.toDataURL().split(',')[1];`);
  return Buffer.from(String(picture), 'base64');
}

/** The page of the extension with the given file name, once the selected tab shows it. */
export async function firefoxOwnPage(window: FirefoxWindow, name: string): Promise<OwnPage> {
  await window.run(`
    await new Promise((resolve) => {
      const listener = { onLocationChange: look };
      function look() {
        const { spec } = gBrowser.selectedBrowser.currentURI;
        if (!spec.startsWith('moz-extension:') || !spec.includes(${JSON.stringify(`/${name}`)})) return;
        gBrowser.removeTabsProgressListener(listener);
        gBrowser.tabContainer.removeEventListener('TabSelect', look);
        resolve();
      }
      gBrowser.addTabsProgressListener(listener);
      gBrowser.tabContainer.addEventListener('TabSelect', look);
      look();
    });`);
  return firefoxDocument(window, 'gBrowser.selectedBrowser');
}

/** Opens a page of the extension in a tab of its own: the protocol refuses to go there. */
export async function openFirefoxOwnPage(
  window: FirefoxWindow,
  extensionId: string,
  name: string,
): Promise<OwnTab> {
  await window.run(`
    const url = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).getURL(${JSON.stringify(name)});
    gBrowser.selectedTab = gBrowser.addTrustedTab(url);`);
  await firefoxOwnPage(window, name);
  // Another tab may come to the front meanwhile.
  const tab = `gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(`/${name}`)}))`;
  const own = firefoxDocument(window, `${tab}.linkedBrowser`);
  return {
    ...own,
    screenshot: async () => {
      const size = await own.waitFor(
        `(({ scrollWidth, scrollHeight }) => [scrollWidth, scrollHeight])(document.documentElement)`,
      );
      return drawn(window, `${tab}.linkedBrowser`, `new DOMRect(0, 0, ...${JSON.stringify(size)})`);
    },
    close: async () => {
      await window.run(`gBrowser.removeTab(${tab});`);
    },
  };
}

/** What can be done in the document of a `<browser>`. */
export function firefoxDocument(window: FirefoxWindow, browser: string): OwnPage {
  const waitFor: OwnPage['waitFor'] = async (expression) =>
    JSON.parse(String(await window.run(inDocument(browser, whenTruthy(expression)))));
  return {
    waitFor,
    press: async (selector) => {
      const found = `document.querySelector(${JSON.stringify(selector)})`;
      // The clipboard, downloads and questions are for what a reader does, not for scripts that click.
      await waitFor(`${found} && (document.notifyUserGestureActivation(), ${found}.click(), true)`);
    },
  };
}

/** Resolves in the popup once its document has taken the size of its panel, and has been drawn with it. */
function laidOutIn(box: unknown): string {
  return `new Promise((resolve) => {
    const { width, height } = ${JSON.stringify(box)};
    const look = () => {
      const fits = Math.abs(innerWidth - width) < 1 && Math.abs(innerHeight - height) < 1;
      requestAnimationFrame(fits ? () => requestAnimationFrame(() => resolve(true)) : look);
    };
    look();
  })`;
}

/** Waits for the page that opens after installation, and closes it. The protocol keeps such pages out of sight. */
export async function closeFirefoxWelcome(window: FirefoxWindow): Promise<void> {
  await window.run(`
    const isWelcome = (tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html');
    await new Promise((resolve) => {
      const listener = { onLocationChange: () => look() };
      const look = () => {
        const tab = gBrowser.tabs.find(isWelcome);
        if (!tab) return;
        gBrowser.removeTabsProgressListener(listener);
        gBrowser.removeTab(tab);
        resolve();
      };
      gBrowser.addTabsProgressListener(listener);
      look();
    });`);
}

/** What stands on the extension's button for Firefox's selected tab. */
export async function firefoxBadgeText(window: FirefoxWindow, extensionId: string): Promise<string> {
  const text = await window.run(`
    const { browserAction } = ${browserAction(extensionId)};
    return browserAction.action.getProperty(gBrowser.selectedTab, 'badgeText');`);
  return String(text ?? '');
}

/** The text in a closed shadow root of Firefox's selected tab, which its privileged scripts see and the page does not. */
export async function firefoxShadowText(window: FirefoxWindow, host: string): Promise<string> {
  return String(
    await window.run(
      inDocument(
        'gBrowser.selectedBrowser',
        `(() => {
          const root = document.querySelector(${JSON.stringify(host)})?.openOrClosedShadowRoot;
          return [...(root?.children ?? [])].map((child) => (child.localName === 'style' ? '' : child.textContent)).join('');
        })()`,
      ),
    ),
  );
}

/** Gives a command in Firefox's selected tab, by the key that stands for it in the window. */
export async function giveFirefoxCommand(
  window: FirefoxWindow,
  extensionId: string,
  name: string,
): Promise<void> {
  await window.run(`
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const commands = await extension.shortcuts.allCommands();
    const letter = commands.find((each) => each.name === ${JSON.stringify(name)}).shortcut.split('+').at(-1);
    const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
    const key = keys.find((each) => each.getAttribute('key')?.toUpperCase() === letter);
    key.doCommand();`);
}

function browserAction(extensionId: string): string {
  return `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    return { browserAction: ExtensionParent.apiManager.global.browserActionFor(extension) };
  })()`;
}

/** A script for the window that evaluates an expression in the document of a `<browser>`, which lives in another process. */
export function inDocument(browser: string, expression: string): string {
  const frameScript = (answer: string) => `
    const sandbox = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { sandboxPrototype: content, wantXrays: true });
    const answer = (data) => sendAsyncMessage(${JSON.stringify(answer)}, data);
    Promise.resolve()
      .then(() => Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox))
      .then((value) => answer({ value }), (error) => answer({ error: String(error) }));`;
  return `
    const name = 'plumbline:' + Services.uuid.generateUUID();
    const { messageManager } = ${browser};
    const data = await new Promise((resolve) => {
      messageManager.addMessageListener(name, function once(message) {
        messageManager.removeMessageListener(name, once);
        resolve(message.data);
      });
      const script = ${JSON.stringify(frameScript('ANSWER'))}.replace('ANSWER', name);
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    });
    if (data.error) throw new Error(data.error);
    return data.value;`;
}
