import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveEarly } from '../../../platform/early-answers.ts';
import type { EarlyAnswers, SettingsHere } from '../../../platform/messages.ts';
import { sendMessage } from '../../../platform/send-message.ts';

const send = vi.fn();
const settings: SettingsHere = {
  ...{ hiddenVerdicts: [], paintStyle: 'underline', colours: {}, cardOpens: 'hover', hoverDelay: 300 },
  ...{ language: 'pt', paused: false },
};
const early: EarlyAnswers = { 'page.settings': settings };
const asked: SettingsHere = { ...settings, paused: true };

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset().mockResolvedValue({ answer: asked });
  fakeBrowser.runtime.sendMessage = send;
});

describe('An answer that was left for a script', () => {
  it('is taken instead of a message, once', async () => {
    leaveEarly(early);
    expect(await sendMessage('page.settings', {})).toEqual(settings);
    expect(send).not.toHaveBeenCalled();
    expect(await sendMessage('page.settings', {})).toEqual(asked);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is for its message alone', async () => {
    leaveEarly(early);
    await sendMessage('page.maybe', {});
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('gives way to what is left later', async () => {
    leaveEarly(early);
    leaveEarly({ 'page.settings': { ...settings, language: 'fr' } });
    expect(await sendMessage('page.settings', {})).toEqual({ ...settings, language: 'fr' });
  });
});
