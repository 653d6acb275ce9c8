import { browser } from './browser.ts';
import type { ToPage } from './messages.ts';
import type { Envelope } from './send-message.ts';

/** Tells the annotator in a frame of a tab; false where no annotator listens there. */
export async function sendToPage<Type extends keyof ToPage>(
  { tab, frame }: { readonly tab: number; readonly frame: number },
  type: Type,
  request: ToPage[Type]['request'],
): Promise<boolean> {
  const envelope: Envelope = { type, request };
  try {
    await browser.tabs.sendMessage(tab, envelope, { frameId: frame });
    return true;
  } catch {
    // The page went away, or nothing of ours runs in it: for the caller these are one.
    return false;
  }
}
