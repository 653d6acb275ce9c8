import { browser } from './browser.ts';

type Frame = { readonly tab: number; readonly frame: number };

/**
 * Puts the annotator into one frame, and then what goes with it; false where the frame has gone, or may not be read. Waits
 * for a document that is still loading, unless it is known to be `isThere`.
 */
export async function injectAnnotator(frame: Frame, { isThere = false } = {}): Promise<boolean> {
  try {
    await run('annotator', frame, isThere);
    // Nothing is painted until the page is read and answered, and nobody points at it before: neither holds up the reading.
    await injectCards(frame, { isThere });
    return true;
  } catch (error) {
    // A reader who moves on while a page loads is no failure; the log serves whoever looks for one.
    console.debug(`Plumbline: nothing injected into tab ${frame.tab}`, error);
    return false;
  }
}

/** Puts into a frame what goes with its annotator: the sheet, and the script that opens cards. Rejects where the frame has gone. */
export async function injectCards(frame: Frame, { isThere = true } = {}): Promise<void> {
  const sheet = { target: targetOf(frame), files: ['/content-scripts/annotator.css'] };
  await Promise.all([browser.scripting.insertCSS(sheet), run('cards', frame, isThere)]);
}

async function run(script: string, frame: Frame, isThere: boolean): Promise<void> {
  const files = [`/content-scripts/${script}.js`];
  await browser.scripting.executeScript({ target: targetOf(frame), files, injectImmediately: isThere });
}

function targetOf({ tab, frame }: Frame) {
  return { tabId: tab, frameIds: [frame] };
}
