import type { Browser, CDPSession, Page } from 'puppeteer-core';
import {
  type MenuChoice,
  type OwnPage,
  type OwnTab,
  type OwnWindow,
  type Popup,
  whenTruthy,
} from './loaded-browser.ts';

/** Opens the extension's popup in Chrome, Chromium or Edge. */
export async function openChromiumPopup(browser: Browser, extensionId: string, page: Page): Promise<Popup> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`The extension ${extensionId} is not loaded.`);
  await page.bringToFront();
  const opened = browser.waitForTarget(
    (target) => target.url() === `chrome-extension://${extensionId}/popup.html`,
  );
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  return {
    ...chromiumDocument(popup),
    screenshot: () => popup.screenshot(),
    close: () => popup.close(),
  };
}

function chromiumDocument(page: Page): OwnPage {
  return {
    waitFor: async (expression) => JSON.parse(String(await page.evaluate(whenTruthy(expression)))),
    press: async (selector) => {
      await (await page.waitForSelector(selector))?.click();
    },
  };
}

/** The page of the extension with the given file name, once a tab shows it. */
export async function chromiumOwnPage(browser: Browser, extensionId: string, name: string): Promise<OwnPage> {
  const start = `chrome-extension://${extensionId}/${name}`;
  const page = await (await browser.waitForTarget((target) => target.url().startsWith(start))).asPage();
  return chromiumDocument(page);
}

/** The page of the extension with the given file name, once a window shows it. */
export async function chromiumOwnWindow(
  browser: Browser,
  extensionId: string,
  name: string,
): Promise<OwnWindow> {
  const start = `chrome-extension://${extensionId}/${name}`;
  const page = await (await browser.waitForTarget((target) => target.url().startsWith(start))).asPage();
  return {
    ...chromiumDocument(page),
    close: () => page.close(),
  };
}

/** Opens a page of the extension in a tab of its own. */
export async function openChromiumOwnPage(
  browser: Browser,
  extensionId: string,
  name: string,
): Promise<OwnTab> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}`);
  return {
    ...chromiumDocument(page),
    screenshot: () => page.screenshot({ fullPage: true }),
    close: () => page.close(),
  };
}

/** Gives a command in a page's tab: headless Chromium hears no keys that are the browser's own, so the event is sent. */
export async function giveChromiumCommand(
  browser: Browser,
  extensionId: string,
  page: Page,
  name: string,
): Promise<void> {
  await inServiceWorker(
    browser,
    extensionId,
    page,
    `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);`,
  );
}

/** Chooses an entry of the context menu in a page's tab: headless Chromium draws no menus, so the event is sent. */
export async function chooseInChromiumMenu(
  browser: Browser,
  extensionId: string,
  page: Page,
  { entry, checked }: MenuChoice,
): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  const info = {
    menuItemId: entry,
    pageUrl: page.url(),
    editable: false,
    ...(selectionText !== '' && { selectionText }),
    ...(checked !== undefined && { checked, wasChecked: !checked }),
  };
  await inServiceWorker(
    browser,
    extensionId,
    page,
    `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab);`,
  );
}

/** Waits for the page that opens after installation, and closes it. */
export async function closeChromiumWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await target.asPage()).close();
}

/** What stands on the button of a page's tab, asked of the extension's own service worker. */
export async function chromiumBadgeText(browser: Browser, extensionId: string, page: Page): Promise<string> {
  const answer = await inServiceWorker(
    browser,
    extensionId,
    page,
    `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab ? { tabId: tab.id } : {});`,
  );
  return String(answer);
}

/** Runs the body of an async function in the extension's service worker, while a page is in front. */
async function inServiceWorker(
  browser: Browser,
  extensionId: string,
  page: Page,
  body: string,
): Promise<unknown> {
  await page.bringToFront();
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${extensionId}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  // As text, because the names of the extension's world are not those of this one.
  return worker.evaluate(`(async () => { ${body} })()`);
}

type Node = { nodeName: string; nodeValue: string; children?: Node[]; shadowRoots?: Node[]; nodeId: number };

/** The text in a closed shadow root, which the protocol sees and the page does not. */
export async function chromiumShadowText(page: Page, host: string): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
    if (nodeId === 0) return '';
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    return (node.shadowRoots ?? []).map(text).join('');
  } finally {
    await session.detach();
  }
}

function text(node: Node): string {
  if (node.nodeName === 'STYLE') return '';
  return node.nodeValue + (node.children ?? []).map(text).join('');
}
