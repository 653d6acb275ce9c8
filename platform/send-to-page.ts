import { browser } from './browser.ts';
import type { ToPage } from './messages.ts';
import type { Envelope } from './send-message.ts';

/** Tells the scripts in a frame of a tab, or in all of its frames; false where none listens there. */
export async function sendToPage<Type extends keyof ToPage>(
  { tab, frame }: { readonly tab: number; readonly frame: number | 'all' },
  type: Type,
  request: ToPage[Type]['request'],
): Promise<boolean> {
  const envelope: Envelope = { type, request };
  try {
    await browser.tabs.sendMessage(tab, envelope, frame === 'all' ? {} : { frameId: frame });
    return true;
  } catch {
    // The page went away, or nothing of ours runs in it: for the caller these are one.
    return false;
  }
}
