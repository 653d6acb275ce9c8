import type { Browser, Page } from 'puppeteer-core';

/** Takes all sites from the extension, as “on click” on Chromium's own page of extensions does. */
export async function withholdChromiumAccess(browser: Browser, extensionId: string): Promise<void> {
  await onExtensionsPage(
    browser,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(extensionId)}, hostAccess: 'ON_CLICK' })`,
  );
}

/** Presses the extension's button on a page's tab: where it is kept out, this lets it in once and opens no popup. */
export async function pressChromiumButton(browser: Browser, extensionId: string, page: Page): Promise<void> {
  await page.bringToFront();
  await (await browser.extensions()).get(extensionId)?.triggerAction(page);
}

/** Gives the extension a page's site, on Chromium's own page of extensions: headless, it shows no question to answer. */
export async function allowChromiumAccess(browser: Browser, extensionId: string, page: Page): Promise<void> {
  const { protocol, hostname } = new URL(page.url());
  const id = JSON.stringify(extensionId);
  await onExtensionsPage(
    browser,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: 'ON_SPECIFIC_SITES' })
      .then(() => chrome.developerPrivate.addHostPermission(${id}, ${JSON.stringify(`${protocol}//${hostname}/*`)}))`,
  );
}

async function onExtensionsPage(browser: Browser, expression: string): Promise<void> {
  const extensions = await browser.newPage();
  try {
    await extensions.goto('chrome://extensions/');
    await extensions.evaluate(expression);
  } finally {
    await extensions.close();
  }
}
