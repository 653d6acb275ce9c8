import { beginningOf } from '../../core/claims/page-beginning.ts';
import type { PageText } from '../../core/claims/page-text.ts';
import type { Checked } from '../../page/annotate-page.ts';
import { sendMessage } from '../../platform/send-message.ts';
import { tellFailed } from './tell-failed.ts';

/** The background's claims for a page; nothing where checking is paused, failed, or is out of reach. */
export async function askForClaims(page: PageText): Promise<Checked | undefined> {
  try {
    const beginning = beginningOf(page);
    const answer = await sendMessage('page.check', beginning ? { page: beginning, isCut: true } : { page });
    return answer.state === 'checked' ? { claims: answer.result.claims, story: answer.story } : undefined;
  } catch (error) {
    await tellFailed(error);
    return undefined;
  }
}
