import { sendMessage } from '../../platform/send-message.ts';

/** Tells the background that this page cannot be checked, and the log why. Does nothing where the background has gone. */
export async function tellFailed(error: unknown): Promise<undefined> {
  console.debug('Plumbline: no claims for this page', error);
  try {
    await sendMessage('page.failed', {});
  } catch {
    // The extension was updated or removed under the page, which its popup then says.
  }
}
