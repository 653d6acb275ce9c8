import { browser } from './browser.ts';

/** Puts the annotator and its sheet into one frame; false where the frame has gone, or may not be read. */
export async function injectAnnotator({
  tab,
  frame,
}: {
  readonly tab: number;
  readonly frame: number;
}): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
    return true;
  } catch (error) {
    // A reader who moves on while a page loads is no failure; the log serves whoever looks for one.
    console.debug(`Plumbline: nothing injected into tab ${tab}`, error);
    return false;
  }
}
