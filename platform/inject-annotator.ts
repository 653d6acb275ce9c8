import { browser } from './browser.ts';

/** Puts the annotator and its sheet into one frame. Gives nothing and does nothing where the frame has gone. */
export async function injectAnnotator({
  tab,
  frame,
}: {
  readonly tab: number;
  readonly frame: number;
}): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
  } catch (error) {
    // A reader who moves on while a page loads is no failure; the log serves whoever looks for one.
    console.debug(`Plumbline: nothing injected into tab ${tab}`, error);
  }
}
