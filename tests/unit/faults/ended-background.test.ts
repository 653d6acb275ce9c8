import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForClaims } from '../../../entrypoints/annotator.content/ask-for-claims.ts';
import type { Checked } from '../../../page/annotate-page.ts';
import { sendMessage } from '../../../platform/send-message.ts';
import { signedPage as page, signedResult as result } from '../platform/signed-page.ts';
import { mortalBackground } from './mortal-background.ts';

/** What a reader ends up with who opens a page while the background is ended at a call of the API, and then the popup. */
async function readPage(endAt?: number, check = () => result) {
  const checks: Promise<Checked | undefined>[] = [];
  const background = mortalBackground({
    ...(endAt !== undefined && { endAt }),
    check,
    onInject: () => checks.push(annotate()),
  });
  const annotate = async () => {
    await Promise.all([sendMessage('page.settings', {}), sendMessage('page.words', {})]);
    return askForClaims(page);
  };
  const popup = async () => (await sendMessage('tab.state', { tab: 7 })).state;
  await sendMessage('page.maybe', {});
  const claims = (await Promise.all(checks)).map((checked) => checked?.claims);
  // Its first look may be what starts the page's reading anew.
  await popup();
  await Promise.all(checks);
  return { claims, state: await popup(), calls: background.calls, lives: background.lives() };
}

const { calls } = await readPage();

// What goes wrong on purpose is logged for whoever looks for it.
beforeEach(() => void vi.spyOn(console, 'debug').mockReturnValue());

describe('A background that is ended', () => {
  it('makes these calls while it serves a page, each of which may be its last', () => {
    expect(calls.length).toBeGreaterThan(15);
  });

  it.each(calls.map((call, index) => ({ call, index })))(
    'at call $index, $call, is asked again: the page is painted, and the popup says so',
    async ({ index }) => {
      const ended = await readPage(index);
      expect(ended.lives).toBe(2);
      expect(ended.claims.at(-1)).toEqual(result.claims);
      expect(ended.state).toBe('checked');
    },
  );

  it('in the engine, as often as it is asked, is given up: the page stays as it is and the popup says that it failed', async () => {
    const ended = await readPage(undefined, () => {
      throw new Error('out of memory');
    });
    expect(ended.claims).toEqual([undefined]);
    expect(ended.state).toBe('failed');
  });
});
