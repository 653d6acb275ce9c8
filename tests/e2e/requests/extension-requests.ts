import type { Browser, Protocol, Target } from 'puppeteer-core';

const own = 'chrome-extension://';

/**
 * Writes down, a line each, the requests that DevTools ascribe to an extension: those of its service worker and its
 * pages for anything that is not in its package, and those that its scripts make in other pages. Firefox's protocol
 * shows neither; there the proxy alone hears them.
 */
export function recordExtensionRequests(browser: Browser, into: string[]): void {
  const watch = (target: Target) => {
    watchTarget(target, into).catch((error) => {
      // A target that has gone meanwhile makes no requests.
      if (browser.connected && browser.targets().includes(target)) into.push(`${target.url()}: ${error}`);
    });
  };
  browser.on('targetcreated', watch);
  for (const target of browser.targets()) watch(target);
}

async function watchTarget(target: Target, into: string[]): Promise<void> {
  if (!['page', 'service_worker', 'background_page', 'other', 'webview'].includes(target.type())) return;
  const session = await target.createCDPSession();
  session.on('Network.requestWillBeSent', (sent) => {
    const line = describeOwn(sent);
    if (line !== undefined) into.push(line);
  });
  session.on('Network.webSocketCreated', ({ url, initiator }) => {
    if (target.url().startsWith(own) || isByExtension(initiator)) into.push(`web socket to ${url}`);
  });
  await session.send('Network.enable');
}

function describeOwn({
  request,
  documentURL,
  initiator,
}: Protocol.Network.RequestWillBeSentEvent): string | undefined {
  const fromOwnDocument = documentURL.startsWith(own);
  if (!fromOwnDocument && !isByExtension(initiator)) return undefined;
  // What is in a package or made in place is no request: Chromium’s own viewer of PDF files loads its parts so.
  if (!/^(?:https?|wss?|ftp):/.test(request.url)) return undefined;
  return `${request.method} ${request.url} by ${fromOwnDocument ? documentURL : `a script in ${documentURL}`}`;
}

function isByExtension({ url, stack }: Protocol.Network.Initiator = { type: 'other' }): boolean {
  if (url?.startsWith(own)) return true;
  for (let each = stack; each; each = each.parent)
    if (each.callFrames.some((frame) => frame.url.startsWith(own))) return true;
  return false;
}
