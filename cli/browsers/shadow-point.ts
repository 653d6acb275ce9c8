import type { Page } from 'puppeteer-core';
import { inDocument } from './firefox-extension.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** A point of a page's window, in CSS pixels. */
export type WindowPoint = { readonly x: number; readonly y: number };

/** The middle of what a selector finds in a closed shadow root, which the protocol sees and the page does not. */
export async function chromiumShadowPoint(page: Page, host: string, selector: string): Promise<WindowPoint> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const { nodeId: hostId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: host,
    });
    const { node } = await session.send('DOM.describeNode', { nodeId: hostId, depth: 1, pierce: true });
    const [shadow] = node.shadowRoots ?? [];
    if (!shadow) throw new Error(`${host} has no shadow root.`);
    const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [shadow.backendNodeId],
    });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: nodeIds[0] ?? 0, selector });
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await session.detach();
  }
}

/** The same in Firefox's selected tab, whose privileged scripts see closed shadow roots. */
export async function firefoxShadowPoint(
  window: FirefoxWindow,
  host: string,
  selector: string,
): Promise<WindowPoint> {
  const box = `document.querySelector(${JSON.stringify(host)}).openOrClosedShadowRoot.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`;
  const point = await window.run(
    inDocument(
      'gBrowser.selectedBrowser',
      `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${box})`,
    ),
  );
  // The expression above makes this shape.
  return point as WindowPoint;
}
