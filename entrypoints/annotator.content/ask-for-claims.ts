import type { PageText } from '../../core/claims/page-text.ts';
import type { Checked } from '../../page/annotate-page.ts';
import { sendMessage } from '../../platform/send-message.ts';

/** The background's claims for a page; nothing where checking is paused, or where the background is out of reach. */
export async function askForClaims(page: PageText): Promise<Checked | undefined> {
  try {
    const answer = await sendMessage('page.check', { page });
    return answer.state === 'checked' ? { claims: answer.result.claims, story: answer.story } : undefined;
  } catch (error) {
    // The extension was updated or removed under the page; the log serves whoever looks for more.
    console.debug('Plumbline: no claims for this page', error);
    return undefined;
  }
}
