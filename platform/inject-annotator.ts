import { browser } from './browser.ts';
import { type EarlyAnswers, leaveEarly } from './early-answers.ts';

/**
 * Puts the annotator and its sheet into one frame, and before them the answers to what it asks first; false where the
 * frame has gone, or may not be read.
 */
export async function injectAnnotator(
  { tab, frame }: { readonly tab: number; readonly frame: number },
  early: EarlyAnswers = {},
): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    // All at once: files are read while the first is done, so that browsers run the script after it.
    await Promise.all([
      browser.scripting.executeScript({ target, ...leaveEarly(early) }),
      browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] }),
      browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] }),
    ]);
    return true;
  } catch (error) {
    // A reader who moves on while a page loads is no failure; the log serves whoever looks for one.
    console.debug(`Plumbline: nothing injected into tab ${tab}`, error);
    return false;
  }
}
