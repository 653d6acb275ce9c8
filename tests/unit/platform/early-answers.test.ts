import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveEarly } from '../../../platform/early-answers.ts';
import type { EarlyAnswers, Words } from '../../../platform/messages.ts';
import { sendMessage } from '../../../platform/send-message.ts';

const send = vi.fn();
const asked: Words = { language: 'en', texts: {} };
const early: EarlyAnswers = {
  'page.settings': {
    ...{ hiddenVerdicts: [], paintStyle: 'underline', colours: {}, cardOpens: 'hover', hoverDelay: 300 },
    ...{ language: 'pt', paused: false },
  },
  'page.words': { language: 'pt', texts: { 'popup.sources': 'Fontes' } },
};

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset().mockResolvedValue({ answer: asked });
  fakeBrowser.runtime.sendMessage = send;
});

describe('An answer that was left for a script', () => {
  it('is taken instead of a message, once', async () => {
    leaveEarly(early);
    expect(await sendMessage('page.words', {})).toEqual(early['page.words']);
    expect(await sendMessage('page.settings', {})).toEqual(early['page.settings']);
    expect(send).not.toHaveBeenCalled();
    expect(await sendMessage('page.words', {})).toEqual(asked);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is for its message alone', async () => {
    leaveEarly(early);
    await sendMessage('page.maybe', {});
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('gives way to what is left later', async () => {
    leaveEarly(early);
    leaveEarly({ ...early, 'page.words': { language: 'fr', texts: {} } });
    expect(await sendMessage('page.words', {})).toEqual({ language: 'fr', texts: {} });
  });
});
