import { browser } from './browser.ts';

/**
 * Puts the annotator and its sheet into one frame, and then what opens its cards; false where the frame has gone, or may not
 * be read. Waits for a document that is still loading, unless it is known to be `isThere`.
 */
export async function injectAnnotator(
  { tab, frame }: { readonly tab: number; readonly frame: number },
  { isThere = false } = {},
): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  const run = (script: string) =>
    browser.scripting.executeScript({
      ...{ target, injectImmediately: isThere },
      files: [`/content-scripts/${script}.js`],
    });
  try {
    await run('annotator');
    // Nothing is painted until the page is read and answered, and nobody points at it before: neither holds up the reading.
    await Promise.all([
      browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] }),
      run('cards'),
    ]);
    return true;
  } catch (error) {
    // A reader who moves on while a page loads is no failure; the log serves whoever looks for one.
    console.debug(`Plumbline: nothing injected into tab ${tab}`, error);
    return false;
  }
}
