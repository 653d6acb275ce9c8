import type { LoadedBrowser } from '../browsers/loaded-browser.ts';
import type { Site } from './serve-site.ts';

/** Opens the sample page in a window and waits until the person closes the browser or interrupts. */
export async function showSample(
  { browser, found }: LoadedBrowser,
  site: Site,
  interrupted: AbortSignal,
): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${site.origin}/signed-deal.html`);
  await page.bringToFront();
  console.log(`${found.label} shows ${page.url()} with Plumbline loaded.`);
  console.log('Point at an underlined claim, or press the Plumbline button in the toolbar.');
  console.log('Close the browser or press Ctrl-C to end.');
  await new Promise<void>((resolve) => {
    interrupted.addEventListener('abort', () => resolve(), { once: true });
    browser.once('disconnected', () => resolve());
    // On macOS a browser outlives its last window.
    browser.on('targetdestroyed', async () => {
      if (browser.connected && (await browser.pages().catch(() => [page])).length === 0) resolve();
    });
  });
}
